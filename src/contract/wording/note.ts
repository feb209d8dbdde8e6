import type { CauseDocument } from '../../domain/causes/document';
import type { Finding, RuleId } from '../../domain/causes/rules/rule';
import { orphanRootNote } from './notes/a1';
import { circularNote } from './notes/c2';
import { notVerifiedNote } from './notes/e3';
import { verifiedByAuthorNote } from './notes/e4';
import { extentUnansweredNote } from './notes/l2';
import { causeInProblemNote } from './notes/p1';
import { stopsAtAPersonNote } from './notes/t1';
import type { Note, NoteWords } from './notes/words';

const words: Readonly<Record<RuleId, NoteWords>> = {
  P1: causeInProblemNote,
  C2: circularNote,
  T1: stopsAtAPersonNote,
  E3: notVerifiedNote,
  E4: verifiedByAuthorNote,
  A1: orphanRootNote,
  L2: extentUnansweredNote,
};

/** A finding as the panel shows it beside its node. */
export const noteOf = (finding: Finding, document: CauseDocument): Note =>
  words[finding.rule](finding, document);
