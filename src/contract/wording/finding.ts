import type { CauseDocument } from '../../domain/causes/document';
import type { Finding, RuleId } from '../../domain/causes/rules/rules';
import { orphanRootWords } from './findings/a1';
import { circularWords } from './findings/c2';
import { notVerifiedWords } from './findings/e3';
import { verifiedByAuthorWords } from './findings/e4';
import { extentUnansweredWords } from './findings/l2';
import { stopsAtAPersonWords } from './findings/t1';
import type { FindingWording, FindingWords } from './findings/words';

const words: Readonly<Record<RuleId, FindingWords>> = {
  C2: circularWords,
  T1: stopsAtAPersonWords,
  E3: notVerifiedWords,
  E4: verifiedByAuthorWords,
  A1: orphanRootWords,
  L2: extentUnansweredWords,
};

/** A finding as the panel shows it beside its node and as the gate says it. */
export const findingWording = (finding: Finding, document: CauseDocument): FindingWording =>
  words[finding.rule](finding, document);
