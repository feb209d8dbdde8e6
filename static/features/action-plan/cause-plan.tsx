import { useState } from 'react';
import type { ActedCause } from '../../../src/domain/actions/plan';
import { actionLimit } from '../../../src/domain/causes/cause';
import { Button } from '../../kit/button';
import { useCase } from '../case/case-context';
import { ActionItem } from './action-item';
import { CreateActionForm } from './create-action-form';
import { LinkActionForm } from './link-action-form';

/** A root and what is done about it. */
export function CausePlan({ acted: { cause, actions } }: { readonly acted: ActedCause }) {
  const { editable, record } = useCase();
  const [open, setOpen] = useState<'create' | 'link' | null>(null);
  const close = () => setOpen(null);
  const isBare = actions.length === 0;
  return (
    <section className="k-stack-tight acted-cause" aria-label={`Root: ${cause.text}`}>
      <h3>{cause.text === '' ? 'A root without words yet' : cause.text}</h3>
      {isBare ? (
        <p className="k-small case-concern">
          Nothing acts on this root yet.
          {record.workType === 'nonconformance'
            ? ' Raise a CAPA from it under “Quality”, or plan an action here.'
            : ' What will be different, so that it cannot come back?'}
        </p>
      ) : (
        <ul role="list" className="case-list" aria-label={`Actions on ${cause.text}`}>
          {actions.map((action) => (
            <li key={action.issue.id}>
              <ActionItem cause={cause} action={action} />
            </li>
          ))}
        </ul>
      )}
      {open === 'create' ? <CreateActionForm cause={cause} onDone={close} /> : null}
      {open === 'link' ? <LinkActionForm cause={cause} onDone={close} /> : null}
      {editable && open === null && actions.length < actionLimit ? (
        <div className="k-row">
          <Button
            looks={isBare ? 'primary' : 'default'}
            aria-label={`Create an action on ${cause.text}`}
            onClick={() => setOpen('create')}
          >
            Create an action
          </Button>
          <Button
            looks="quiet"
            aria-label={`Link an issue to ${cause.text}`}
            onClick={() => setOpen('link')}
          >
            Link an issue
          </Button>
        </div>
      ) : null}
    </section>
  );
}
