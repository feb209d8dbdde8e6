import type { CommandRefusal, CommandRefusalReason } from '../../domain/causes/command-refusal';

const sentences: Readonly<Record<CommandRefusalReason, string>> = {
  causeMissing: 'The cause was removed meanwhile.',
  parentMissing: 'The cause it belongs beneath was removed meanwhile.',
  idTaken: 'It is there already.',
  cycle: 'A cause cannot stand beneath itself: move it somewhere else.',
  evidenceMissing: 'The evidence was removed meanwhile.',
  rowMissing: 'The row of the is / is-not sheet was removed meanwhile.',
  actionMissing: 'The action is no longer linked.',
  actionTaken: 'The action is linked already.',
  keepMissing: 'The finding is no longer kept as it is.',
  alreadyKept: 'The finding is kept as it is already, with a reason.',
  textChanged: 'The cause was reworded meanwhile: read it again, and verify it as it now reads.',
  textMissing: 'The cause has no words yet: write what it is, then verify it.',
  ruledOut: 'The cause was ruled out: reconsider it first, then name it as a root.',
  rootNamed: 'The cause is named as a root: take that back first, then rule it out.',
  notRemovedHere:
    'It cannot come back as it was, because somebody else’s words or verification are on it: write it anew, and have it verified.',
  notEmpty: 'The analysis was begun already.',
  revisionBegun: 'The next revision of the analysis has begun already.',
  full: 'There is no room for more here: remove what is no longer needed.',
};

/** Why a change no longer applied, and what to do about it. */
export const refusalSentence = ({ reason }: CommandRefusal): string => sentences[reason];
