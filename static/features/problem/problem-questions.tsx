import { useRef } from 'react';
import { Button } from '../../kit/button';
import { Field } from '../../kit/field';
import { TextArea } from '../../kit/text-area';
import { useAnalysis } from '../analysis/use-analysis';
import { problemFields } from './problem-fields';

/** The questions of the problem statement, each saved as it is answered. */
export function ProblemQuestions({ summary }: { readonly summary: string }) {
  const { state, give } = useAnalysis();
  const { problem } = state.document;
  const begin = summary.trim();
  const first = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <div className="problem-questions">
        {problemFields.map(({ field, label, placeholder }) => (
          <Field key={field} label={label}>
            {(control) => (
              <TextArea
                {...control}
                ref={field === 'what' ? first : undefined}
                placeholder={placeholder}
                maxLength={1000}
                value={problem[field]}
                onChange={(event) =>
                  give({ kind: 'stateProblem', field, text: event.target.value })
                }
              />
            )}
          </Field>
        ))}
      </div>
      {problem.what === '' && begin !== '' ? (
        <div>
          <Button
            looks="link"
            onClick={() => {
              give({ kind: 'stateProblem', field: 'what', text: begin });
              // The button goes with the need for it; what was begun is to be gone on with.
              first.current?.focus();
            }}
          >
            Begin with the issue’s summary
          </Button>
        </div>
      ) : null}
    </>
  );
}
