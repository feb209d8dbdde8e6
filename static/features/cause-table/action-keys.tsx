import type { IssueReference } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { useActing } from '../actions/acting';
import { Blank } from './blank';

interface ActionKeysProps {
  readonly actions: readonly IssueReference[];
  /** Tab visits them. */
  readonly isEntry: boolean;
}

function OpenableKeys({ actions, isEntry }: ActionKeysProps) {
  const { open } = useActing();
  return (
    <span className="k-row">
      {actions.map(({ id, key }) => (
        <Button key={id} looks="link" tabIndex={isEntry ? 0 : -1} onClick={() => open(key)}>
          {key}
        </Button>
      ))}
    </span>
  );
}

/** The issues that act on a cause, each a way to it. */
export const ActionKeys = (props: ActionKeysProps) =>
  props.actions.length === 0 ? <Blank words="None" /> : <OpenableKeys {...props} />;
