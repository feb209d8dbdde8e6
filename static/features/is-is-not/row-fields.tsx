import { useEffect, useRef } from 'react';
import { type IsIsNotRow, rowTextLimit } from '../../../src/domain/causes/is-is-not';
import { Button } from '../../kit/button';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';
import { FieldAsCause } from './field-as-cause';
import { fields, leadsToCause } from './questions';

interface RowFieldsProps {
  readonly row: IsIsNotRow;
  readonly name: string;
  /** It was just added: the caret belongs into it. */
  readonly isFresh: boolean;
  readonly onRemove: () => void;
}

/** One line of the sheet: what is, what is not, what sets them apart, what changed there. */
export function RowFields({ row, name, isFresh, onRemove }: RowFieldsProps) {
  const { give, editable } = useAnalysis();
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFresh) first.current?.focus();
  }, [isFresh]);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
      </th>
      {fields.map(({ field, label }) => (
        <td key={field} role="cell" data-label={label}>
          {editable ? (
            <TextArea
              ref={field === 'is' ? first : undefined}
              aria-label={`${name}: ${label.toLowerCase()}`}
              maxLength={rowTextLimit}
              value={row[field]}
              onChange={(event) =>
                give({ kind: 'fillRow', row: row.id, field, text: event.target.value })
              }
            />
          ) : (
            <p className="sheet-words" dir="auto">
              {row[field]}
            </p>
          )}
          {leadsToCause(field) ? (
            <FieldAsCause text={row[field]} of={`${name}: ${label.toLowerCase()}`} />
          ) : null}
        </td>
      ))}
      {editable ? (
        <td role="cell" className="sheet-row-end">
          <Button looks="link" aria-label={`Remove row ${name}`} onClick={onRemove}>
            Remove
          </Button>
        </td>
      ) : null}
    </tr>
  );
}
