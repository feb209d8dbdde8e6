import type { CommandKind, Handling } from '../handling';
import { linkAction, unlinkAction } from './actions';
import { assignLeg, classify, dateCause, locate, noteLink, readLink, reword } from './describe';
import { addEvidence, removeEvidence } from './evidence';
import { addCause, move } from './grow';
import { nameRoot, reconsider, ruleOut } from './judge';
import { dropKeep, keepAsIs } from './keep';
import { answerExtent, answerRisk, setLegAside, stateProblem } from './problem';
import { removeCause, restoreCauses } from './remove';
import { beginRevision } from './begin-revision';
import { addRow, explainRow, fillRow, removeRow } from './rows';
import { startFrom, startOver } from './start-from';
import { verify } from './verify';
import { adopt, carryOver } from './whole';

/** What each kind of command does. */
export const handlings: { readonly [Kind in CommandKind]: Handling<Kind> } = {
  stateProblem,
  addCause,
  reword,
  classify,
  assignLeg,
  move,
  removeCause,
  restoreCauses,
  nameRoot,
  ruleOut,
  reconsider,
  readLink,
  addEvidence,
  removeEvidence,
  verify,
  linkAction,
  unlinkAction,
  noteLink,
  dateCause,
  locate,
  addRow,
  fillRow,
  removeRow,
  explainRow,
  setLegAside,
  answerExtent,
  answerRisk,
  startFrom,
  startOver,
  keepAsIs,
  dropKeep,
  beginRevision,
  carryOver,
  adopt,
};
