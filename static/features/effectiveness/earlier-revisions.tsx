import type { Criterion, Verdict } from '../../../src/domain/case-file/effectiveness';
import { useCase } from '../case/case-context';
import { CriterionFacts } from './criterion-facts';
import { VerdictFacts } from './verdict-facts';

interface Past {
  readonly criterion: Criterion;
  readonly verdict: Verdict | undefined;
}

/** What stood before: replaced criteria, and the revisions that were judged. */
export function EarlierRevisions({ current }: { readonly current: Criterion | undefined }) {
  const { file } = useCase();
  const past: Past[] = file.criteria
    .filter(({ id }) => id !== current?.id)
    .map((criterion) => ({
      criterion,
      verdict: file.verdicts.find((verdict) => verdict.criterion === criterion.id),
    }))
    .reverse();
  if (past.length === 0) return null;
  return (
    <details open={current === undefined}>
      <summary>Earlier criteria and verdicts ({past.length})</summary>
      <ul role="list" className="case-list" aria-label="Earlier criteria and verdicts">
        {past.map(({ criterion, verdict }) => (
          <li key={criterion.id}>
            <span className="k-small k-subtle">
              Revision {criterion.revision}
              {verdict ? '' : ', replaced before it was judged'}
            </span>
            {verdict ? <VerdictFacts verdict={verdict} /> : null}
            <CriterionFacts criterion={criterion} />
          </li>
        ))}
      </ul>
    </details>
  );
}
