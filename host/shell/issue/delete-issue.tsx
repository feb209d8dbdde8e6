import { useState } from 'react';
import { useTask } from '../calls/use-task.ts';
import { Dialog } from '../controls/dialog.tsx';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { deleteIssue } from '../jira/issue.ts';
import { paths } from '../routing/route.ts';
import { useRouter } from '../routing/router.tsx';
import { useOpenIssue } from './open-issue.ts';

export function DeleteIssue() {
  const { issue } = useOpenIssue();
  const { navigate } = useRouter();
  const [asking, setAsking] = useState(false);
  const task = useTask();

  async function remove() {
    const removed = await task.run(() => deleteIssue(issue.key));
    if (removed) navigate(paths.project(issue.fields.project.key));
  }

  function leave() {
    task.forget();
    setAsking(false);
  }

  return (
    <>
      <button type="button" className="button quiet-danger" onClick={() => setAsking(true)}>
        Delete {issue.key}
      </button>
      {asking && (
        <Dialog title={`Delete ${issue.key}?`} onClose={leave}>
          <p>The issue goes with its comments, links and history. This cannot be undone.</p>
          {task.refusal && (
            <RefusalMessage refusal={task.refusal} title="It is not deleted" takesFocus />
          )}
          <div className="form-actions">
            <button type="button" className="button subtle" onClick={leave}>
              Cancel
            </button>
            <button
              type="button"
              className="button danger"
              aria-disabled={task.busy}
              onClick={() => {
                if (!task.busy) void remove();
              }}
            >
              Delete
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
