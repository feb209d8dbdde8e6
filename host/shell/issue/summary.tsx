import { EditButton } from './edit-button.tsx';
import { EditForm } from './edit-form.tsx';
import { useOpenIssue } from './open-issue.ts';
import { useEditing } from './use-editing.ts';

export function Summary() {
  const { issue, editable } = useOpenIssue();
  const { editing, begin, end, button } = useEditing();
  const meta = editable.find(({ id }) => id === 'summary');
  return (
    <div className="summary">
      <h1 className={editing ? 'visually-hidden' : undefined}>{issue.fields.summary}</h1>
      {editing && meta ? (
        <EditForm meta={meta} value={issue.fields.summary} onEnd={end} />
      ) : (
        meta && <EditButton ref={button} name="Summary" onClick={begin} />
      )}
    </div>
  );
}
