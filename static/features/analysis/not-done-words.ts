import { refusalSentence } from '../../../src/contract/wording/refusal';
import { quoted } from '../../../src/contract/wording/quoted';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { NotDone } from './session-state';
import { typedIn, textsOf } from './typing';

const noRoom =
  'There is no room for more on this issue: shorten a text or remove what is no longer needed first.';

/** Why something was not done here, and what stands there instead. */
export function notDoneWords(notDone: NotDone, document: CauseDocument): string {
  if (notDone.reason === 'noRoom') return noRoom;
  if (notDone.reason !== 'changedSince') return refusalSentence(notDone);
  const place = typedIn(notDone.command)?.place;
  const now = place === undefined ? undefined : textsOf(document).get(place);
  const left = 'It was changed by somebody else since, so it stays as it is.';
  return now === undefined || now.trim() === '' ? left : `${left} It now reads ${quoted(now)}.`;
}
