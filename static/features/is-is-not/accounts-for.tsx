import { inFull } from '../../../src/contract/wording/evidence';
import type { Cause } from '../../../src/domain/causes/cause';
import type { IsIsNotRow } from '../../../src/domain/causes/is-is-not';
import { Select } from '../../kit/select';
import { useAnalysis } from '../analysis/use-analysis';

type Answer = 'unanswered' | 'yes' | 'no';

const answers: readonly { readonly value: Answer; readonly label: string }[] = [
  { value: 'unanswered', label: 'Not answered yet' },
  { value: 'yes', label: 'Yes, for both sides' },
  { value: 'no', label: 'No' },
];

interface AccountsForProps {
  readonly root: Cause;
  readonly number: string;
  readonly rows: readonly IsIsNotRow[];
  readonly names: ReadonlyMap<IsIsNotRow['id'], string>;
}

/** “Line 2”, not “Line 1”: both sides as far as they were written. */
function bothSides({ is, isNot }: IsIsNotRow): string {
  const seen = is.trim() === '' ? [] : [inFull(is)];
  const absent = isNot.trim() === '' ? [] : [`not ${inFull(isNot)}`];
  return [...seen, ...absent].join(', ');
}

/** Tries one root cause against each row: why here, and why not there? */
export function AccountsFor({ root, number, rows, names }: AccountsForProps) {
  const { give, editable } = useAnalysis();
  const answerTo = (row: IsIsNotRow): Answer =>
    root.explains?.find((each) => each.row === row.id)?.answer ?? 'unanswered';
  const isShort = rows.some((row) => answerTo(row) === 'no');
  return (
    <section className="k-stack-tight" aria-label={`Root cause ${number}`}>
      <h4>
        <span className="k-subtle">{number}</span> {root.text}
      </h4>
      <ul className="sheet-accounts">
        {rows.map((row) => (
          <li key={row.id}>
            <span>
              <span className="k-subtle">{names.get(row.id)}: </span>
              {bothSides(row)}
            </span>
            {editable ? (
              <Select
                aria-label={`Does root cause ${number} account for ${names.get(row.id) ?? 'this row'}?`}
                value={answerTo(row)}
                options={answers}
                onPick={(picked) =>
                  give({
                    kind: 'explainRow',
                    id: root.id,
                    row: row.id,
                    answer: picked === 'unanswered' ? null : picked,
                  })
                }
              />
            ) : (
              <span>{answers.find(({ value }) => value === answerTo(row))?.label}</span>
            )}
          </li>
        ))}
      </ul>
      {isShort ? (
        <p className="k-small k-subtle">
          A fact it does not account for is a way on: another cause may be at work beside it, or
          this one has to be asked further.
        </p>
      ) : null}
    </section>
  );
}
