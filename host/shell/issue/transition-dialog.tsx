import { useState, type FormEvent } from 'react';
import type { Task } from '../calls/use-task.ts';
import { Dialog } from '../controls/dialog.tsx';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { draftOf, isSame, jiraValueOf, type Draft } from '../fields/draft.ts';
import { FieldList } from '../fields/field-list.tsx';
import { kindOf } from '../fields/field-kind.ts';
import type { Transition } from '../jira/transitions.ts';
import { useOpenIssue } from './open-issue.ts';

interface TransitionDialogProps {
  transition: Transition;
  task: Task;
  onMove: (fields: Record<string, unknown>) => void;
  onClose: () => void;
}

/** The screen of a transition: its fields start from the issue's values, changed ones are sent. */
export function TransitionDialog({ transition, task, onMove, onClose }: TransitionDialogProps) {
  const { issue } = useOpenIssue();
  const asked = (transition.fields ?? []).filter((meta) => kindOf(meta) !== 'unsupported');
  const [before] = useState<Record<string, Draft>>(() =>
    Object.fromEntries(
      asked.map((meta) => [meta.id, draftOf(kindOf(meta), issue.fields[meta.id])]),
    ),
  );
  const [drafts, setDrafts] = useState(before);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (task.busy) return;
    const touched = asked.flatMap((meta) => {
      const now = drafts[meta.id] ?? '';
      return isSame(before[meta.id] ?? '', now)
        ? []
        : [[meta.id, jiraValueOf(kindOf(meta), now)] as const];
    });
    onMove(Object.fromEntries(touched));
  }

  return (
    <Dialog title={transition.name} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        {task.refusal && (
          <RefusalMessage
            refusal={task.refusal}
            title="The status stays as it is"
            takesFocus
            shownAtFields={asked.map(({ id }) => id)}
          />
        )}
        <FieldList
          fields={asked}
          projectKey={issue.fields.project.key}
          drafts={drafts}
          refusal={task.refusal}
          onDraft={(id, draft) => setDrafts({ ...drafts, [id]: draft })}
        />
        <div className="form-actions">
          <button type="button" className="button subtle" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button primary" aria-disabled={task.busy}>
            {transition.name}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
