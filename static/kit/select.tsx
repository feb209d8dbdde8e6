import type { SelectHTMLAttributes } from 'react';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> extends Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  'value' | 'onChange'
> {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onPick: (value: Value) => void;
}

/** A choice of few; the browser's own list, so that it opens above the frame's edge too. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, options, onPick, className = '', ...rest } = props;
  return (
    <select
      {...rest}
      className={`k-input ${className}`}
      value={value}
      onChange={(event) => {
        const picked = options.find((option) => option.value === event.target.value);
        if (picked) onPick(picked.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
