import { Button } from '../../kit/button';
import { useAnalysis } from '../analysis/use-analysis';
import { fields, questions } from './questions';

/** Before there is a row: what would stand here, what it is good for, and a way to begin. */
export function BeginSheet({ onBegin }: { readonly onBegin: () => void }) {
  const { editable } = useAnalysis();
  return (
    <div className="k-stack-tight sheet-begin">
      <p>
        Set what is seen beside what might be expected but is not seen. What is distinct about the
        first, and what changed there, leads to causes that guessing misses. A true cause accounts
        for both sides of every row.
      </p>
      <figure className="k-stack-tight">
        <figcaption className="k-small k-subtle">An example</figcaption>
        <table className="sheet-example">
          <thead>
            <tr>
              <td />
              {fields.map(({ field, label }) => (
                <th key={field} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {questions.map(({ question, label, example }) => (
              <tr key={question}>
                <th scope="row">{label}</th>
                {fields.map(({ field, label: of }) => (
                  <td key={field} data-label={of}>
                    {example[field]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
      {editable ? (
        <div>
          <Button looks="primary" onClick={onBegin}>
            Begin with the four questions
          </Button>
        </div>
      ) : null}
    </div>
  );
}
