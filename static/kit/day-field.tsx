import { Field } from './field';

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** `2026-03-02`, or what was typed of it so far. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | null;
}

/** A calendar day, picked or typed the way the browser’s people are used to. */
export const DayField = ({ label, hint, value, onChange, problem = null }: DayFieldProps) => (
  <Field label={label} hint={hint} problem={problem}>
    {(control) => (
      <input
        {...control}
        className="k-input k-input-day"
        type="date"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
