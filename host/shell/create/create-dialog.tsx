import { useAnswer } from '../calls/use-answer.ts';
import { Dialog } from '../controls/dialog.tsx';
import { Loaded } from '../controls/loaded.tsx';
import { SelectControl } from '../fields/select-control.tsx';
import { readWorkTypes } from '../jira/create-meta.ts';
import { readProjects } from '../jira/project.ts';
import { CreateForm } from './create-form.tsx';
import type { IssueDraft } from './issue-draft.ts';

interface CreateDialogProps {
  draft: IssueDraft;
  onDraft: (draft: IssueDraft) => void;
  onClose: () => void;
  onCreated: () => void;
}

/** Project and work type first, because the fields follow from them. */
export function CreateDialog({ draft, onDraft, onClose, onCreated }: CreateDialogProps) {
  const [projects] = useAnswer('projects to create in', () => readProjects('create'));
  const [types] = useAnswer(`work types ${draft.projectKey}`, () =>
    draft.projectKey === '' ? Promise.resolve([]) : readWorkTypes(draft.projectKey),
  );

  return (
    <Dialog title="Create" onClose={onClose}>
      <Loaded answer={projects}>
        {(all) => (
          <div className="form-field">
            <label htmlFor="create-project" className="label">
              Project
            </label>
            <SelectControl
              id="create-project"
              value={draft.projectKey}
              options={all.map(({ key, name }) => ({ id: key, label: `${name} (${key})` }))}
              onChange={(projectKey) => onDraft({ ...draft, projectKey, typeId: '' })}
            />
          </div>
        )}
      </Loaded>
      <Loaded answer={types}>
        {(all) => {
          const chosen = all.find(({ id }) => id === draft.typeId) ?? all[0];
          return (
            <>
              <div className="form-field">
                <label htmlFor="create-type" className="label">
                  Work type
                </label>
                <select
                  id="create-type"
                  value={chosen?.id ?? ''}
                  onChange={(event) => onDraft({ ...draft, typeId: event.currentTarget.value })}
                >
                  {all.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </div>
              {chosen && (
                <CreateForm
                  key={`${draft.projectKey} ${chosen.id}`}
                  draft={{ ...draft, typeId: chosen.id }}
                  onDraft={onDraft}
                  onClose={onClose}
                  onCreated={onCreated}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </Dialog>
  );
}
