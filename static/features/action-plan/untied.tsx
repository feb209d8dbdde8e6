import { useEffect, useState } from 'react';
import { type ActionPlan, actionsOf } from '../../../src/domain/actions/plan';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { type FoundIssue, usePlanning } from './action-planning';
import { Tie } from './tie';

/** Work that began here and removes no root: it may be good work, and change nothing about this problem. */
export function Untied({ plan }: { readonly plan: ActionPlan }) {
  const { record, editable } = useCase();
  const { madeHere, openIssue } = usePlanning();
  const [made, setMade] = useState<readonly FoundIssue[]>([]);
  useEffect(() => {
    let current = true;
    void madeHere().then((answer) => {
      if (current && answer.ok) setMade(answer.value);
    });
    return () => {
      current = false;
    };
  }, [madeHere, record]);
  const tied = new Set(actionsOf(plan).map(({ issue }) => issue.id));
  const roots = plan.roots.map(({ cause }) => cause);
  const rooted = new Set(plan.roots.flatMap(({ actions }) => actions.map(({ issue }) => issue.id)));
  const elsewhere = plan.others.flatMap(({ cause, actions }) =>
    actions
      .filter(({ issue }) => !rooted.has(issue.id))
      .map(({ issue, state }) => ({
        ...issue,
        summary: state?.summary ?? '',
        why: `Acts on “${cause.text}”, which is no root.`,
      })),
  );
  const untied = made
    .filter(({ id }) => !tied.has(id) && !record.linked.some((linked) => linked.id === id))
    .map((issue) => ({ ...issue, why: 'Created from here, and acts on no cause.' }));
  const all = [...elsewhere, ...untied];
  if (all.length === 0) return null;
  return (
    <section className="k-stack-tight" aria-label="Actions without a root">
      <h3>Actions without a root</h3>
      <p className="k-small k-subtle">
        An action that removes no root may be good work, and change nothing here. Which root does it
        remove?
      </p>
      <ul role="list" className="case-list" aria-label="Actions without a root">
        {all.map(({ id, key, summary, why }) => (
          <li key={id}>
            <div className="case-list-head">
              <Button looks="link" onClick={() => openIssue(key)}>
                {key}
              </Button>
              <strong>{summary}</strong>
            </div>
            <p className="k-small k-subtle">{why}</p>
            {editable ? <Tie action={key} roots={roots} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
