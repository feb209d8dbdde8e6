import type { FormEvent } from 'react';
import { useAnswer } from '../calls/use-answer.ts';
import { useTask } from '../calls/use-task.ts';
import { Loaded } from '../controls/loaded.tsx';
import { RefusalMessage } from '../controls/refusal-message.tsx';
import { FieldList } from '../fields/field-list.tsx';
import { createIssue, readCreateFields } from '../jira/create-meta.ts';
import { paths } from '../routing/route.ts';
import { useRouter } from '../routing/router.tsx';
import { askedFields, fieldsToCreate, type IssueDraft } from './issue-draft.ts';

interface CreateFormProps {
  draft: IssueDraft;
  onDraft: (draft: IssueDraft) => void;
  onClose: () => void;
  onCreated: () => void;
}

export function CreateForm({ draft, onDraft, onClose, onCreated }: CreateFormProps) {
  const { projectKey, typeId } = draft;
  const { navigate } = useRouter();
  const task = useTask();
  const [answer] = useAnswer(`create fields ${projectKey} ${typeId}`, async () =>
    askedFields(await readCreateFields(projectKey, typeId)),
  );
  const asked = answer.state === 'ready' ? answer.value : [];

  async function create() {
    await task.run(async () => {
      const key = await createIssue(fieldsToCreate(draft, asked));
      onCreated();
      navigate(paths.issue(key));
    });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!task.busy) void create();
  }

  return (
    <form onSubmit={submit} noValidate>
      {task.refusal && (
        <RefusalMessage
          refusal={task.refusal}
          title="It is not created yet"
          takesFocus
          shownAtFields={asked.map(({ id }) => id)}
        />
      )}
      <Loaded answer={answer}>
        {(fields) => (
          <FieldList
            fields={fields}
            projectKey={projectKey}
            drafts={draft.fields}
            refusal={task.refusal}
            onDraft={(id, typed) => onDraft({ ...draft, fields: { ...draft.fields, [id]: typed } })}
          />
        )}
      </Loaded>
      <div className="form-actions">
        <button type="button" className="button subtle" onClick={onClose}>
          Cancel
        </button>
        <button type="submit" className="button primary" aria-disabled={task.busy}>
          Create
        </button>
      </div>
    </form>
  );
}
