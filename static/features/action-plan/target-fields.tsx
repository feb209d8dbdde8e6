import { Field } from '../../kit/field';
import { Select } from '../../kit/select';
import { refusalWords } from '../refusal/refusal-words';
import { type ProjectChoice, usePlanning } from './action-planning';
import { FoundField } from './found-field';
import type { Target } from './use-target';

interface TargetFieldsProps {
  readonly target: Target;
  readonly problemOf: (field: string) => string | null;
}

const nameOf = ({ name, key }: ProjectChoice): string => `${name} (${key})`;

/** In which project, and as what. */
export function TargetFields({ target, problemOf }: TargetFieldsProps) {
  const { projects } = usePlanning();
  const { project, setProject, workTypes, workType, setWorkType, refusal } = target;
  return (
    <div className="case-side-by-side">
      <FoundField
        label="Project"
        value={project}
        onPick={setProject}
        find={projects}
        nameOf={nameOf}
        problem={problemOf('project') ?? (refusal ? refusalWords(refusal) : null)}
      />
      {workTypes.length > 0 && workType !== null ? (
        <Field label="Work type" problem={problemOf('workType')}>
          {(control) => (
            <Select
              {...control}
              value={workType}
              options={workTypes.map(({ id, name }) => ({ value: id, label: name }))}
              onPick={setWorkType}
            />
          )}
        </Field>
      ) : null}
    </div>
  );
}
