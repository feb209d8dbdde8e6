import { useState } from 'react';
import { useTask } from '../calls/use-task.ts';
import { Menu } from '../controls/menu.tsx';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { StatusLozenge } from '../controls/status-lozenge.tsx';
import { moveIssue, type Transition } from '../jira/transitions.ts';
import { useOpenIssue } from './open-issue.ts';
import { TransitionDialog } from './transition-dialog.tsx';

/** The status and the moves out of it; a refused move says why, in the words of who refused. */
export function IssueStatus() {
  const { issue, transitions, changed } = useOpenIssue();
  const [asking, setAsking] = useState<Transition | null>(null);
  const [moved, setMoved] = useState('');
  const task = useTask();
  const { status } = issue.fields;

  function choose(transition: Transition) {
    setMoved('');
    task.forget();
    if ((transition.fields ?? []).length > 0) setAsking(transition);
    else void move(transition, {});
  }

  async function move(transition: Transition, fields: Record<string, unknown>) {
    const done = await task.run(async () => {
      await moveIssue(issue.key, transition.id, fields);
      // Until the issue was read again the menu would offer the moves out of the status it had.
      await changed('updated');
    });
    if (!done) return;
    setAsking(null);
    setMoved(`The status is now ${transition.to.name}.`);
  }

  return (
    <div className="status">
      {transitions.length === 0 ? (
        <p className="status-line">
          <span className="visually-hidden">Status: </span>
          <StatusLozenge status={status} />
        </p>
      ) : (
        <Menu
          label={`Status: ${status.name}`}
          className={`button status-button ${status.statusCategory.key}`}
          busy={task.busy}
          entries={transitions.map((transition) => ({
            id: transition.id,
            label: transition.name,
            hint: `to ${transition.to.name}`,
            choose: () => choose(transition),
          }))}
        >
          {status.name}
          <span aria-hidden="true">▾</span>
        </Menu>
      )}
      <p role="status" className="visually-hidden">
        {task.busy ? 'Moving…' : moved}
      </p>
      {task.refusal && !asking && (
        <RefusalMessage refusal={task.refusal} title="The status stays as it is" takesFocus />
      )}
      {asking && (
        <TransitionDialog
          transition={asking}
          task={task}
          onMove={(fields) => void move(asking, fields)}
          onClose={() => {
            task.forget();
            setAsking(null);
          }}
        />
      )}
    </div>
  );
}
