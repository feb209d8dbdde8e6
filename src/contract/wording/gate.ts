import type { Gate } from '../../domain/blockers';
import type { CauseDocument } from '../../domain/causes/document';
import { gatingRules, mayBlock } from '../../domain/causes/rules/gating';
import { caseRules } from '../../domain/gate/case-rules';
import { blockerSentence } from './blocker';
import { caseSentence } from './case/blocker';

const severityAssumed =
  'No severity is set, so this counts as major: if it is minor, set the severity and only the most basic of these remain.';

/** Rules of the case that hold a minor one back as well. */
const basic = new Set<string>(
  caseRules.filter(({ level }) => level.minor === 'block').map(({ id }) => id),
);

/** Why the transition is refused: one sentence for each thing that is missing; empty when it is open. */
export function gateSentences(gate: Gate, document: CauseDocument): string[] {
  const missing = [
    ...gate.caseBlockers.map(caseSentence),
    ...gate.blockers.map((finding) => blockerSentence(finding, document)),
  ];
  const wouldEase =
    gate.caseBlockers.some(({ rule }) => !basic.has(rule)) ||
    gate.blockers.some(({ rule }) => mayBlock(rule) && gatingRules[rule].level.minor !== 'block');
  return gate.severityAssumed && wouldEase ? [...missing, severityAssumed] : missing;
}

/** As many as a person reads where Jira shows them in a message. */
const mostAtOnce = 12;

/** The same as one message, a line for each; nothing when it is open. */
export function gateRefusal(gate: Gate, document: CauseDocument): string | null {
  const sentences = gateSentences(gate, document);
  if (sentences.length === 0) return null;
  const more = sentences.length - mostAtOnce;
  if (more <= 0) return sentences.join('\n');
  const said = sentences.slice(0, mostAtOnce);
  return [...said, `And ${more} more: “Quality” on this issue lists all of them.`].join('\n');
}
