import { Field } from '../../kit/field';
import { Select } from '../../kit/select';
import type { CriterionDraft } from './criterion-draft';
import type { DraftFields } from './draft-fields';

/** What is wanted: at most so many, in so many days or so many of something that is made or done. */
export function WindowFields({ draft, put, problemOf }: DraftFields) {
  const isDays = draft.measuredIn === 'days';
  const unit = draft.unit.trim() || 'units';
  return (
    <fieldset className="k-stack-tight effect-part">
      <legend>What would prove it</legend>
      <div className="case-side-by-side">
        <Field label="At most so many" problem={problemOf('target')}>
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
        <Field
          label={isDays ? 'In so many days' : `In so many ${unit}`}
          problem={problemOf('window')}
        >
          {(control) => (
            <input
              {...control}
              className="k-input"
              inputMode="decimal"
              value={draft.window}
              onChange={(event) => put({ window: event.target.value })}
            />
          )}
        </Field>
        <Field label="Measured in">
          {(control) => (
            <Select<CriterionDraft['measuredIn']>
              {...control}
              value={draft.measuredIn}
              options={[
                { value: 'days', label: 'Days' },
                { value: 'units', label: 'What is made or done' },
              ]}
              onPick={(measuredIn) => put({ measuredIn })}
            />
          )}
        </Field>
      </div>
      {isDays ? null : (
        <div className="case-side-by-side">
          <Field label="Of what" hint="batches, releases, runs" problem={problemOf('unit')}>
            {(control) => (
              <input
                {...control}
                className="k-input"
                maxLength={40}
                value={draft.unit}
                onChange={(event) => put({ unit: event.target.value })}
              />
            )}
          </Field>
          <Field label="How many in the time before" problem={problemOf('before')}>
            {(control) => (
              <input
                {...control}
                className="k-input"
                inputMode="decimal"
                value={draft.before}
                onChange={(event) => put({ before: event.target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </fieldset>
  );
}
