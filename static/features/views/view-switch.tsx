import { useId } from 'react';
import { type ViewKey, views } from './views';

interface ViewSwitchProps {
  readonly chosen: ViewKey;
  readonly onChoose: (view: ViewKey) => void;
}

/** Offers the views of the analysis; arrows go from one to the next. */
export function ViewSwitch({ chosen, onChoose }: ViewSwitchProps) {
  const group = useId();
  return (
    <div className="view-switch" role="radiogroup" aria-label="See it as">
      {views.map(({ key, label }) => (
        <label key={key}>
          <input
            type="radio"
            className="k-hidden"
            name={group}
            checked={key === chosen}
            onChange={() => onChoose(key)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
