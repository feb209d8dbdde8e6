import { useId } from 'react';
import type { ShownField } from './group-fields.ts';
import { IssueField } from './issue-field.tsx';

interface FieldGroupProps {
  title: string;
  fields: readonly ShownField[];
  /** The title is the name of the only field, which then needs no name of its own. */
  alone?: boolean;
}

export function FieldGroup({ title, fields, alone = false }: FieldGroupProps) {
  const heading = useId();
  return (
    <section className="field-group" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {fields.map((field) => (
        <IssueField key={field.id} field={field} nameHidden={alone} />
      ))}
    </section>
  );
}
