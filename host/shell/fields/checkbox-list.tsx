import type { Option } from './option.ts';

interface CheckboxListProps {
  options: readonly Option[];
  ticked: readonly string[];
  onChange: (ids: string[]) => void;
}

export function CheckboxList({ options, ticked, onChange }: CheckboxListProps) {
  if (options.length === 0) return <p className="quiet">There is nothing to choose from yet.</p>;
  return (
    <div className="checkbox-list">
      {options.map(({ id, label }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked
                  ? [...ticked, id]
                  : ticked.filter((other) => other !== id),
              )
            }
          />
          {label}
        </label>
      ))}
    </div>
  );
}
