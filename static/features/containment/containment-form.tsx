import { useContext, useState } from 'react';
import * as z from 'zod/mini';
import { Day } from '../../../src/domain/calendar';
import type { CaseCommand } from '../../../src/domain/case-file/command';
import type { Containment } from '../../../src/domain/case-file/containment';
import { type AccountId, CaseItemId, IssueKey } from '../../../src/domain/id';
import { DayField } from '../../kit/day-field';
import { Field } from '../../kit/field';
import { newId } from '../../kit/new-id';
import { TextArea } from '../../kit/text-area';
import { useKeptText } from '../../kit/use-kept-text';
import { useCase } from '../case/case-context';
import { CaseForm } from '../case/case-form';
import { EvidenceSourcesContext } from '../evidence/evidence-sources';
import { PersonField } from '../people/person-field';
import { noSuchIssue } from './no-such-issue';

interface ContainmentFormProps {
  /** What is corrected; none for one that is put in force. */
  readonly containment?: Containment;
  readonly onDone: () => void;
}

type Words = Extract<CaseCommand, { kind: 'contain' }>['containment'];

/** What is put in force, who looks after it and since when. */
export function ContainmentForm({ containment, onDone }: ContainmentFormProps) {
  const { record, circumstances, me, tell } = useCase();
  const { findIssue } = useContext(EvidenceSourcesContext);
  const [id] = useState(() => containment?.id ?? CaseItemId.parse(newId()));
  const [draft, setDraft] = useKeptText(`contain.${containment?.id ?? record.id}`);
  const [owner, setOwner] = useState<AccountId | null>(containment?.owner ?? me);
  const [from, setFrom] = useState<string>(containment?.from ?? circumstances.today);
  const [key, setKey] = useState<string>(containment?.issue?.key ?? '');
  const [isTouched, setTouched] = useState(draft !== '');
  const what = isTouched ? draft : (containment?.what ?? '');

  const day = z.safeParse(Day, from);
  const named = z.safeParse(IssueKey, key.trim().toUpperCase());
  const check = () => ({
    ...(what.trim() === '' && { what: 'Write what holds the damage.' }),
    ...(owner === null && { owner: 'Choose who looks after it.' }),
    ...(!day.success && { from: 'Choose the day from which it holds.' }),
    ...(key.trim() !== '' && !named.success && { issue: 'Write a key, for example PUMP-12.' }),
  });
  const send = async () => {
    if (owner === null || !day.success) return noSuchIssue;
    const issue = named.success ? await findIssue(named.data) : null;
    if (named.success && !issue) return noSuchIssue;
    const words: Words = { id, what: what.trim(), owner, from: day.data, ...(issue && { issue }) };
    return tell({ kind: containment ? 'correctContainment' : 'contain', containment: words });
  };

  return (
    <CaseForm
      label={containment ? 'Correct the containment' : 'Add a containment'}
      submit={containment ? 'Correct it' : 'Put in force'}
      check={check}
      send={send}
      onDone={() => {
        setDraft('');
        onDone();
      }}
      onLeave={onDone}
    >
      {(problemOf) => (
        <>
          <Field
            label="What holds the damage"
            hint="For example: stock blocked, delivery stopped, every part inspected, feature switched off."
            problem={problemOf('what')}
          >
            {(control) => (
              <TextArea
                {...control}
                autoFocus
                maxLength={300}
                value={what}
                onChange={(event) => {
                  setTouched(true);
                  setDraft(event.target.value);
                }}
              />
            )}
          </Field>
          <div className="case-side-by-side">
            <PersonField
              label="Who looks after it"
              value={owner}
              onPick={setOwner}
              problem={problemOf('owner')}
            />
            <DayField
              label="Holds from"
              value={from}
              onChange={setFrom}
              problem={problemOf('from')}
            />
            <Field label="Issue in which it is done (optional)" problem={problemOf('issue')}>
              {(control) => (
                <input
                  {...control}
                  className="k-input"
                  placeholder="PUMP-12"
                  value={key}
                  onChange={(event) => setKey(event.target.value)}
                />
              )}
            </Field>
          </div>
        </>
      )}
    </CaseForm>
  );
}
