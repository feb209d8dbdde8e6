import { useEffect, useRef, useState, type FormEvent } from 'react';
import { isPlain } from '../adf/paragraphs.ts';
import { useTask } from '../calls/use-task.ts';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { draftOf, isSame, jiraValueOf } from '../fields/draft.ts';
import { kindOf } from '../fields/field-kind.ts';
import { FormField } from '../fields/form-field.tsx';
import type { FieldMeta } from '../jira/field-meta.ts';
import { editIssue } from '../jira/issue.ts';
import { useOpenIssue } from './open-issue.ts';

interface EditFormProps {
  meta: FieldMeta;
  value: unknown;
  onEnd: () => void;
}

/** One field, in place. A refused save keeps what was typed; Escape goes back to the value. */
export function EditForm({ meta, value, onEnd }: EditFormProps) {
  const { issue, changed } = useOpenIssue();
  const kind = kindOf(meta);
  const [before] = useState(() => draftOf(kind, value));
  const [draft, setDraft] = useState(before);
  const task = useTask();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (task.busy) return;
    const saved = await task.run(async () => {
      if (isSame(before, draft)) return;
      await editIssue(issue.key, { [meta.id]: jiraValueOf(kind, draft) });
      await changed('updated');
    });
    if (saved) onEnd();
  }

  return (
    <form
      ref={form}
      className="edit-form"
      noValidate
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEnd();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.currentTarget.requestSubmit();
        }
      }}
    >
      <FormField
        meta={meta}
        projectKey={issue.fields.project.key}
        draft={draft}
        error={task.refusal?.fields[meta.id]}
        onChange={setDraft}
        labelHidden
      />
      {kind === 'paragraphs' && !isPlain(value) && (
        <p className="quiet">Saving here keeps the words as plain paragraphs.</p>
      )}
      {task.refusal && (
        <RefusalMessage
          refusal={task.refusal}
          title="It is not saved yet"
          takesFocus
          shownAtFields={[meta.id]}
        />
      )}
      <div className="form-actions">
        <button type="submit" className="button primary" aria-disabled={task.busy}>
          Save
        </button>
        <button type="button" className="button subtle" onClick={onEnd}>
          Cancel
        </button>
      </div>
    </form>
  );
}
