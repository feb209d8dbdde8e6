import { Field } from '../../kit/field';
import { TextArea } from '../../kit/text-area';
import type { DraftFields } from './draft-fields';

/** A test that brings about the old conditions on purpose. */
export function TrialFields({ draft, put, problemOf }: DraftFields) {
  return (
    <>
      <Field
        label="What is tried"
        hint="The conditions under which it failed, brought about on purpose."
        problem={problemOf('what')}
      >
        {(control) => (
          <TextArea
            {...control}
            maxLength={600}
            value={draft.what}
            onChange={(event) => put({ what: event.target.value })}
          />
        )}
      </Field>
      <div className="case-side-by-side">
        <Field label="How many trials" problem={problemOf('trials')}>
          {(control) => (
            <input
              {...control}
              className="k-input"
              inputMode="numeric"
              value={draft.trials}
              onChange={(event) => put({ trials: event.target.value })}
            />
          )}
        </Field>
        <Field label="At most so many may fail" problem={problemOf('target')}>
          {(control) => (
            <input
              {...control}
              className="k-input"
              inputMode="numeric"
              value={draft.target}
              onChange={(event) => put({ target: event.target.value })}
            />
          )}
        </Field>
        <Field label="It must rule out that this share fails (%)" problem={problemOf('percent')}>
          {(control) => (
            <input
              {...control}
              className="k-input"
              inputMode="decimal"
              value={draft.percent}
              onChange={(event) => put({ percent: event.target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
