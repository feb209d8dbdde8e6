import type { RuleId } from '../../../src/domain/causes/rules/rule';
import { useAnalysis } from '../analysis/use-analysis';
import { NoteAt } from './note-at';

/** Asked in places of their own, beneath the whys. */
const askedElsewhere: ReadonlySet<RuleId> = new Set<RuleId>(['L2', 'L3']);

/** What the rules ask about the analysis as a whole, once there is one. */
export function AnalysisNotes() {
  const { state, findings } = useAnalysis();
  const here = findings.filter(
    ({ node, rule }) => node === 'analysis' && !askedElsewhere.has(rule),
  );
  return state.document.causes.length === 0 ? null : <NoteAt findings={here} />;
}
