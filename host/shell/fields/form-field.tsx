import { useId } from 'react';
import type { FieldMeta } from '../jira/field-meta.ts';
import type { Draft } from './draft.ts';
import { FieldControl } from './field-control.tsx';
import { kindOf } from './field-kind.ts';

interface FormFieldProps {
  meta: FieldMeta;
  projectKey: string;
  draft: Draft;
  error: string | undefined;
  onChange: (draft: Draft) => void;
  /** For in-place editing, where the label already stands above. */
  labelHidden?: boolean;
}

const grouped = new Set(['choices', 'people']);

/** One field of a form: its label, its control and, when Jira refused it, Jira's sentence. */
export function FormField({ meta, error, labelHidden = false, ...control }: FormFieldProps) {
  const id = useId();
  const errorId = `${id}-error`;
  const kind = kindOf(meta);
  const labelClass = labelHidden ? 'visually-hidden' : 'label';
  const label = (
    <>
      {meta.name}
      {meta.required && (
        <span className="required" aria-hidden="true">
          {' '}
          *
        </span>
      )}
    </>
  );
  const body = (
    <>
      <FieldControl
        id={id}
        kind={kind}
        meta={meta}
        errorId={error === undefined ? undefined : errorId}
        {...control}
      />
      {error !== undefined && (
        <p className="field-error" id={errorId}>
          {error}
        </p>
      )}
    </>
  );
  if (grouped.has(kind)) {
    return (
      <fieldset className="form-field" aria-describedby={error === undefined ? undefined : errorId}>
        <legend className={labelClass}>{label}</legend>
        {body}
      </fieldset>
    );
  }
  return (
    <div className="form-field">
      <label htmlFor={id} className={labelClass}>
        {label}
      </label>
      {body}
    </div>
  );
}
