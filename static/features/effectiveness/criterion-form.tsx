import { useState } from 'react';
import type { Criterion } from '../../../src/domain/case-file/effectiveness';
import { actionOwnedBy } from '../../../src/domain/effectiveness/who-may-judge';
import { CaseItemId } from '../../../src/domain/id';
import { Field } from '../../kit/field';
import { newId } from '../../kit/new-id';
import { Select } from '../../kit/select';
import { TextArea } from '../../kit/text-area';
import { useCase } from '../case/case-context';
import { CaseForm } from '../case/case-form';
import { PersonField } from '../people/person-field';
import { applied } from './apply-suggestion';
import { BaselineFields } from './baseline-fields';
import { blankCriterion, type CriterionDraft, draftOf } from './criterion-draft';
import type { DraftFields } from './draft-fields';
import { MeasureFields } from './measure-fields';
import { plannedIn } from './planned-in';
import { PowerAdvice } from './power-advice';
import { readCriterion } from './read-criterion';
import { TrialFields } from './trial-fields';
import { useCountedBefore } from './use-counted-before';
import { useCriterionDraft } from './use-criterion-draft';
import { WindowFields } from './window-fields';

interface CriterionFormProps {
  readonly revision: number;
  /** What it replaces. */
  readonly earlier: Criterion | undefined;
  readonly onDone: () => void;
}

/** Says what would prove that it worked, before anybody can know whether it did. */
export function CriterionForm({ revision, earlier, onDone }: CriterionFormProps) {
  const { record, circumstances, tell } = useCase();
  const { today, facts } = circumstances;
  const [id] = useState(() => CaseItemId.parse(newId()));
  const [draft, change, forget] = useCriterionDraft(`criterion.${record.id}.${revision}`, () =>
    earlier ? draftOf(earlier, today) : blankCriterion(today),
  );
  const { before, counting, count } = useCountedBefore((from) => change({ from }));
  const put: DraftFields['put'] = (changed, then) => {
    change(changed);
    if (then === 'count') count({ ...draft, ...changed });
  };
  const ownedBy = (person: Criterion['judge']) =>
    actionOwnedBy(facts.actions ?? [], person)?.key ?? null;
  const isReplacing = earlier !== undefined;
  const read = readCriterion(draft, before, { id, revision, isReplacing, ownedBy });
  const planned = plannedIn(draft, before);

  return (
    <CaseForm
      label={isReplacing ? 'Replace the criterion' : 'Set the criterion'}
      submit={isReplacing ? 'Replace the criterion' : 'Set the criterion'}
      check={() => (read.kind === 'missing' ? read.problems : {})}
      send={async () =>
        read.kind === 'missing'
          ? { ok: true, value: null }
          : tell({ kind: 'setCriterion', criterion: read.criterion })
      }
      onDone={() => {
        forget();
        onDone();
      }}
      onLeave={onDone}
    >
      {(problemOf) => {
        const fields: DraftFields = { draft, put, problemOf };
        return (
          <>
            <Field label="How it is looked at">
              {(control) => (
                <Select<CriterionDraft['kind']>
                  {...control}
                  autoFocus
                  value={draft.kind}
                  options={[
                    { value: 'count', label: 'Count what comes up afterwards' },
                    { value: 'challenge', label: 'Test it on purpose' },
                  ]}
                  onPick={(kind) => put({ kind })}
                />
              )}
            </Field>
            {draft.kind === 'count' ? (
              <>
                <MeasureFields {...fields} />
                <BaselineFields
                  {...fields}
                  before={before}
                  counting={counting}
                  onCount={() => count(draft)}
                />
                <WindowFields {...fields} />
              </>
            ) : (
              <TrialFields {...fields} />
            )}
            {planned ? (
              <PowerAdvice
                planned={planned}
                onApply={(suggestion) => {
                  const looksBack = suggestion.id === 'raiseBaseline';
                  put(applied(draft, suggestion), looksBack ? 'count' : undefined);
                }}
              />
            ) : null}
            <PersonField
              label="Who judges"
              hint="Somebody who owns none of the actions: nobody judges their own work."
              value={draft.judge}
              onPick={(judge) => put({ judge })}
              problem={problemOf('judge')}
            />
            {isReplacing ? (
              <Field
                label="Why it replaces the one before"
                hint="Both stay on record, and when each was set."
                problem={problemOf('reason')}
              >
                {(control) => (
                  <TextArea
                    {...control}
                    maxLength={600}
                    value={draft.reason}
                    onChange={(event) => put({ reason: event.target.value })}
                  />
                )}
              </Field>
            ) : null}
          </>
        );
      }}
    </CaseForm>
  );
}
