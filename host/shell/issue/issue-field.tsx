import { FieldValue } from '../fields/field-value.tsx';
import { EditForm } from './edit-form.tsx';
import { EditButton } from './edit-button.tsx';
import type { ShownField } from './group-fields.ts';
import { useEditing } from './use-editing.ts';

interface IssueFieldProps {
  field: ShownField;
  nameHidden: boolean;
}

/** A field with its value, which turns into a form when it is edited. */
export function IssueField({ field, nameHidden }: IssueFieldProps) {
  const { id, name, value, meta } = field;
  const { editing, begin, end, button } = useEditing();
  return (
    <div className="issue-field" data-field={id}>
      {!nameHidden && <h3 className="label">{name}</h3>}
      {editing && meta ? (
        <EditForm meta={meta} value={value} onEnd={end} />
      ) : (
        <div className="field-line">
          <div
            className={meta ? 'field-value changeable' : 'field-value'}
            onDoubleClick={meta ? begin : undefined}
          >
            <FieldValue value={value} />
          </div>
          {meta && <EditButton ref={button} name={name} onClick={begin} />}
        </div>
      )}
    </div>
  );
}
