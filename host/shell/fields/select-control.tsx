import type { SelectHTMLAttributes } from 'react';
import type { Option } from './option.ts';

interface SelectControlProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> {
  value: string;
  options: readonly Option[];
  onChange: (id: string) => void;
}

export function SelectControl({ value, options, onChange, ...attributes }: SelectControlProps) {
  const known = value === '' || options.some(({ id }) => id === value);
  return (
    <select {...attributes} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      <option value="">None</option>
      {!known && <option value={value}>Current choice, no longer offered</option>}
      {options.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
