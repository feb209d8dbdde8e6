import { Field } from '../../kit/field';

interface QuantityFieldProps {
  readonly amount: string;
  readonly unit: string;
  readonly onChange: (change: { readonly amount: string } | { readonly unit: string }) => void;
  readonly problem: string | null;
}

/** How much of it, and of what. */
export const QuantityField = ({ amount, unit, onChange, problem }: QuantityFieldProps) => (
  <Field label="How much of it (optional)" problem={problem}>
    {(control) => (
      <div className="disposition-quantity">
        <input
          {...control}
          className="k-input"
          inputMode="decimal"
          value={amount}
          onChange={(event) => onChange({ amount: event.target.value })}
        />
        <input
          className="k-input"
          aria-label="Unit"
          placeholder="pieces"
          maxLength={40}
          value={unit}
          onChange={(event) => onChange({ unit: event.target.value })}
        />
      </div>
    )}
  </Field>
);
