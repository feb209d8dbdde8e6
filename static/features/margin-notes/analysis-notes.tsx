import { useAnalysis } from '../analysis/use-analysis';
import { NoteAt } from './note-at';

/** What the rules ask about the analysis as a whole, once there is one. */
export function AnalysisNotes() {
  const { state, findings } = useAnalysis();
  const here = findings.filter(({ node, rule }) => node === 'analysis' && rule !== 'L2');
  return state.document.causes.length === 0 ? null : <NoteAt findings={here} />;
}
