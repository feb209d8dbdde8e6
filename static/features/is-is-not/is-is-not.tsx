import { useMemo, useRef, useState } from 'react';
import { type IsIsNotRow, rowLimit } from '../../../src/domain/causes/is-is-not';
import { RowId } from '../../../src/domain/id';
import { Button } from '../../kit/button';
import { newId } from '../../kit/new-id';
import { useAnalysis } from '../analysis/use-analysis';
import { AccountsForAll } from './accounts-for-all';
import { BeginSheet } from './begin-sheet';
import './is-is-not.css';
import { fields, questions, rowNames } from './questions';
import { RowFields } from './row-fields';
import { useFocusInside } from './use-focus-inside';

const none: readonly IsIsNotRow[] = [];

/** What is, what could be but is not, what sets them apart: the facts every root cause has to account for. */
export function IsIsNot() {
  const { state, give, editable } = useAnalysis();
  const rows = state.document.isIsNot ?? none;
  const names = useMemo(() => rowNames(rows), [rows]);
  const [fresh, setFresh] = useState<RowId | null>(null);
  const whole = useRef<HTMLDivElement>(null);
  const inside = useFocusInside(whole, rows);

  const add = (question: IsIsNotRow['question']): RowId | null => {
    const id = RowId.parse(newId());
    const row = { id, question, is: '', isNot: '', distinction: '', change: '' };
    return give({ kind: 'addRow', row }) ? id : null;
  };
  const begin = () => setFresh(questions.map(({ question }) => add(question))[0] ?? null);
  const remove = ({ id, question }: IsIsNotRow) => {
    if (!give({ kind: 'removeRow', row: id })) return;
    whole.current?.querySelector<HTMLElement>(`[data-add="${question}"]`)?.focus();
  };

  return (
    <div ref={whole} className="is-is-not k-stack" tabIndex={-1} {...inside}>
      {rows.length === 0 ? (
        <BeginSheet onBegin={begin} />
      ) : (
        <table role="table" aria-label="Is / is not">
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                <span className="k-hidden">Question</span>
              </th>
              {fields.map(({ field, label }) => (
                <th key={field} role="columnheader" scope="col">
                  {label}
                </th>
              ))}
              {editable ? (
                <th role="columnheader" scope="col" className="sheet-row-end">
                  <span className="k-hidden">Remove</span>
                </th>
              ) : null}
            </tr>
          </thead>
          {questions.map(({ question, label, asks }) => (
            <tbody key={question} role="rowgroup">
              {rows
                .filter((row) => row.question === question)
                .map((row) => (
                  <RowFields
                    key={row.id}
                    row={row}
                    name={names.get(row.id) ?? label}
                    isFresh={row.id === fresh}
                    onRemove={() => remove(row)}
                  />
                ))}
              {editable ? (
                <tr role="row" className="sheet-add">
                  <td role="cell" colSpan={fields.length + 2}>
                    <Button
                      looks="link"
                      data-add={question}
                      unavailable={
                        rows.length >= rowLimit ? `The sheet holds ${rowLimit} rows.` : null
                      }
                      onClick={() => setFresh(add(question))}
                    >
                      Add a row: {label.toLowerCase()}
                    </Button>{' '}
                    <span className="k-small k-subtle">{asks}</span>
                  </td>
                </tr>
              ) : null}
            </tbody>
          ))}
        </table>
      )}
      {rows.length > 0 ? <AccountsForAll rows={rows} names={names} /> : null}
    </div>
  );
}
