import type { CauseId } from '../../../src/domain/id';
import { useAnalysis } from '../analysis/use-analysis';
import { NoteAt } from './note-at';

/** What the rules ask about one cause or the problem; nothing while there is nothing to ask. */
export function MarginNote({ node }: { readonly node: CauseId | 'problem' }) {
  const { findings } = useAnalysis();
  const here = findings.filter((finding) => finding.node === node);
  return here.length === 0 ? null : (
    <NoteAt key={here.map(({ rule }) => rule).join()} findings={here} />
  );
}
