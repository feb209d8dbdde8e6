import type { CauseId } from '../../../src/domain/id';
import { useContext } from 'react';
import { useAnalysis } from '../analysis/use-analysis';
import { SelectionContext } from '../views/selection';
import { NoteAt } from './note-at';

/** What the rules ask about one cause or the problem; nothing while there is nothing to ask. */
export function MarginNote({ node }: { readonly node: CauseId | 'problem' }) {
  const { findings } = useAnalysis();
  const focus = useContext(SelectionContext);
  const here = findings.filter((finding) => finding.node === node);
  return here.length === 0 ? null : (
    <NoteAt
      key={here.map(({ rule }) => rule).join()}
      findings={here}
      onKept={() => {
        if (node !== 'problem') focus?.focusOn(node);
      }}
    />
  );
}
