import type { PlannedAction } from '../../../src/domain/actions/plan';
import { Button } from '../../kit/button';
import { Lozenge } from '../../kit/lozenge';
import { Day } from '../people/moment';
import { Person } from '../people/person';
import { usePlanning } from './action-planning';
import { DueShown } from './due-shown';

type ToneOf = 'success' | 'neutral' | 'brand';

function toneOf({ isDone, isDropped }: NonNullable<PlannedAction['state']>): ToneOf {
  if (isDropped) return 'neutral';
  return isDone ? 'success' : 'brand';
}

/** How an action stands, as Jira tells it to the viewer. */
export function ActionFacts({ action: { issue, state, isUnseen } }: { action: PlannedAction }) {
  const { openIssue } = usePlanning();
  if (state === null) {
    return (
      <p>
        {issue.key}{' '}
        <span className="k-subtle">
          {isUnseen
            ? '– you may not see this issue, or it is gone.'
            : '– Jira has not told yet how it stands.'}
        </span>
      </p>
    );
  }
  return (
    <>
      <div className="case-list-head">
        <Button looks="link" onClick={() => openIssue(issue.key)}>
          {issue.key}
        </Button>
        <strong>{state.summary}</strong>
        <Lozenge tone={toneOf(state)}>{state.status}</Lozenge>
        {state.isDropped ? (
          <span className="k-small k-subtle">dropped, acts on nothing</span>
        ) : null}
      </div>
      <p className="k-small k-subtle">
        {state.owner === null ? 'nobody’s yet' : <Person id={state.owner} />}
        {' · '}
        <DueShown {...state} />
        {state.doneAt ? (
          <>
            {' · done '}
            <Day at={state.doneAt} />
          </>
        ) : null}
      </p>
    </>
  );
}
