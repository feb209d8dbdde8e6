import type { Choice } from '../../../src/domain/triage/answers';
import { Field } from '../../kit/field';
import { Select } from '../../kit/select';
import { Question } from './question';

interface ProcessQuestionProps {
  readonly processes: readonly Choice[];
  readonly value: Choice | null;
  readonly onPick: (process: Choice | null) => void;
  readonly problem: string | null;
}

/** As many as have a digit each. */
const mostByDigit = 9;

/** Which process it belongs to: by digit where they are few, from the browser's list where they are many. */
export function ProcessQuestion({ processes, value, onPick, problem }: ProcessQuestionProps) {
  const pick = (id: string | null) =>
    onPick(processes.find((process) => process.id === id) ?? null);
  const options = processes.map(({ id, name }) => ({ value: id, label: name }));
  if (processes.length <= mostByDigit) {
    return (
      <Question
        label="Process"
        wide
        options={options}
        value={value?.id ?? null}
        onPick={pick}
        problem={problem}
      />
    );
  }
  return (
    <div data-question className="triage-wide">
      <Field label="Process" problem={problem}>
        {(control) => (
          <Select
            {...control}
            value={value?.id ?? ''}
            options={[{ value: '', label: 'Choose a process' }, ...options]}
            onPick={pick}
          />
        )}
      </Field>
    </div>
  );
}
