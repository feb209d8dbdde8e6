import type { IssueReference } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { useActing } from '../actions/acting';
import { Blank } from './blank';

function OpenableKeys({ actions }: { readonly actions: readonly IssueReference[] }) {
  const { open } = useActing();
  return (
    <span className="k-row">
      {actions.map(({ id, key }) => (
        <Button key={id} looks="link" onClick={() => open(key)}>
          {key}
        </Button>
      ))}
    </span>
  );
}

/** The issues that act on a cause, each a way to it. */
export const ActionKeys = ({ actions }: { readonly actions: readonly IssueReference[] }) =>
  actions.length === 0 ? <Blank words="None" /> : <OpenableKeys actions={actions} />;
