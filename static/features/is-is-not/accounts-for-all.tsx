import { useMemo } from 'react';
import type { IsIsNotRow } from '../../../src/domain/causes/is-is-not';
import { outline, rootsOf } from '../../../src/domain/causes/outline';
import { useAnalysis } from '../analysis/use-analysis';
import { numbersOf } from '../five-whys/numbering';
import { AccountsFor } from './accounts-for';

interface AccountsForAllProps {
  readonly rows: readonly IsIsNotRow[];
  readonly names: ReadonlyMap<IsIsNotRow['id'], string>;
}

/** Every named root cause tried against the sheet; rows without a fact ask nothing. */
export function AccountsForAll({ rows, names }: AccountsForAllProps) {
  const { state } = useAnalysis();
  const roots = rootsOf(state.document);
  const numbers = useMemo(() => numbersOf(outline(state.document)), [state.document]);
  const asked = rows.filter((row) => (row.is + row.isNot).trim() !== '');
  return (
    <section className="k-stack-tight" aria-label="Does the cause account for both sides?">
      <h3>Does the cause account for both sides?</h3>
      {roots.length === 0 || asked.length === 0 ? (
        <p className="k-subtle">
          Once a root cause is named, it is tried here against each row: why it is so here, and why
          not there.
        </p>
      ) : (
        roots.map((root) => (
          <AccountsFor
            key={root.id}
            root={root}
            number={numbers.get(root.id) ?? ''}
            rows={asked}
            names={names}
          />
        ))
      )}
    </section>
  );
}
