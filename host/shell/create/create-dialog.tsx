import { useAnswer, type Answer } from '../calls/use-answer.ts';
import { Dialog } from '../controls/dialog.tsx';
import { Loaded } from '../controls/loaded.tsx';
import { SelectControl } from '../fields/select-control.tsx';
import { readWorkTypes } from '../jira/create-meta.ts';
import { readProjects, type Project } from '../jira/project.ts';
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
  const projectKey = draft.projectKey || onlyKeyOf(projects);
  const [types] = useAnswer(`work types ${projectKey}`, () =>
    projectKey === '' ? Promise.resolve([]) : readWorkTypes(projectKey),
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
              value={projectKey}
              options={all.map(({ key, name }) => ({ id: key, label: `${name} (${key})` }))}
              onChange={(chosen) => onDraft({ ...draft, projectKey: chosen, typeId: '' })}
            />
          </div>
        )}
      </Loaded>
      <Loaded answer={types}>
        {(all) => {
          const chosen = all.find(({ id }) => id === draft.typeId) ?? all[0];
          if (!chosen) return null;
          return (
            <>
              <div className="form-field">
                <label htmlFor="create-type" className="label">
                  Work type
                </label>
                <select
                  id="create-type"
                  value={chosen.id}
                  onChange={(event) => onDraft({ ...draft, typeId: event.currentTarget.value })}
                >
                  {all.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </div>
              <CreateForm
                key={`${projectKey} ${chosen.id}`}
                draft={{ ...draft, projectKey, typeId: chosen.id }}
                onDraft={onDraft}
                onClose={onClose}
                onCreated={onCreated}
              />
            </>
          );
        }}
      </Loaded>
    </Dialog>
  );
}

/** Whoever may create in one project only need not choose it. */
function onlyKeyOf(projects: Answer<Project[]>): string {
  const [only, ...others] = projects.state === 'ready' ? projects.value : [];
  return only && others.length === 0 ? only.key : '';
}
