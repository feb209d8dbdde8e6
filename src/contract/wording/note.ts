import type { CauseDocument } from '../../domain/causes/document';
import type { Finding, RuleId } from '../../domain/causes/rules/rule';
import { orphanRootNote } from './notes/a1';
import { circularNote } from './notes/c2';
import { notVerifiedNote } from './notes/e3';
import { verifiedByAuthorNote } from './notes/e4';
import { extentUnansweredNote } from './notes/l2';
import { causeInProblemNote } from './notes/p1';
import { stopsAtAPersonNote } from './notes/t1';
import { notLocatedNote } from './notes/p4';
import { unfoundedProblemNote } from './notes/p5';
import { noIsIsNotNote } from './notes/p6';
import { stopsEarlyNote } from './notes/c3';
import { notReadBackNote } from './notes/c5';
import { straightLineNote } from './notes/c6';
import { timeOrderNote } from './notes/c8';
import { ruledOutUnsaidNote } from './notes/c11';
import { onlyOutsideNote } from './notes/t6';
import { belongsNowhereNote } from './notes/t9';
import { unclassedRootNote } from './notes/t10';
import { singleRootNote } from './notes/t11';
import { withoutEvidenceNote } from './notes/e1';
import { doesNotExplainNote } from './notes/e5';
import { legMissingNote } from './notes/l1';
import { riskUnansweredNote } from './notes/l3';
import { onePersonNote } from './notes/l4';
import { solutionFirstNote } from './notes/l5';
import { tooFastNote } from './notes/l6';
import { orphanActionNote } from './notes/a2';
import { solutionInProblemNote } from './notes/p2';
import { personInProblemNote } from './notes/p3';
import { brokenProcedureNote } from './notes/t2';
import { failureToActNote } from './notes/t3';
import { chanceNote } from './notes/t7';
import { symptomNote } from './notes/t8';
import { restatesEffectNote } from './notes/c1';
import { leapNote } from './notes/c4';
import { severalCausesNote } from './notes/c7';
import { categoryOnlyNote } from './notes/c9';
import { guessAsFactNote } from './notes/c10';
import { placeholderWordsNote } from './notes/t4';
import { solutionInDisguiseNote } from './notes/t5';
import { weakOnlyNote } from './notes/a3';
import { correctionAsCorrectiveNote } from './notes/a4';
import { exhortationNote } from './notes/a5';
import { implementationAsCriterionNote } from './notes/a7';
import type { Note, NoteWords } from './notes/words';

const words: Readonly<Record<RuleId, NoteWords>> = {
  P1: causeInProblemNote,
  P2: solutionInProblemNote,
  P3: personInProblemNote,
  T2: brokenProcedureNote,
  T3: failureToActNote,
  T7: chanceNote,
  T8: symptomNote,
  P4: notLocatedNote,
  P5: unfoundedProblemNote,
  P6: noIsIsNotNote,
  C3: stopsEarlyNote,
  C5: notReadBackNote,
  C6: straightLineNote,
  C8: timeOrderNote,
  C11: ruledOutUnsaidNote,
  T6: onlyOutsideNote,
  T9: belongsNowhereNote,
  T10: unclassedRootNote,
  T11: singleRootNote,
  E1: withoutEvidenceNote,
  E5: doesNotExplainNote,
  L1: legMissingNote,
  L3: riskUnansweredNote,
  L4: onePersonNote,
  L5: solutionFirstNote,
  L6: tooFastNote,
  A2: orphanActionNote,
  C2: circularNote,
  T1: stopsAtAPersonNote,
  E3: notVerifiedNote,
  E4: verifiedByAuthorNote,
  A1: orphanRootNote,
  L2: extentUnansweredNote,
  C1: restatesEffectNote,
  C4: leapNote,
  C7: severalCausesNote,
  C9: categoryOnlyNote,
  C10: guessAsFactNote,
  T4: placeholderWordsNote,
  T5: solutionInDisguiseNote,
  A3: weakOnlyNote,
  A4: correctionAsCorrectiveNote,
  A5: exhortationNote,
  A7: implementationAsCriterionNote,
};

/** A finding as the panel shows it beside its node. */
export const noteOf = (finding: Finding, document: CauseDocument): Note =>
  words[finding.rule](finding, document);
