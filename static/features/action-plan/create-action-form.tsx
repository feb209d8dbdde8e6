import { useEffect, useMemo, useState } from 'react';
import * as z from 'zod/mini';
import { Day } from '../../../src/domain/calendar';
import type { Cause } from '../../../src/domain/causes/cause';
import type { AccountId } from '../../../src/domain/id';
import { DayField } from '../../kit/day-field';
import { Field } from '../../kit/field';
import { newId } from '../../kit/new-id';
import { TextArea } from '../../kit/text-area';
import { useKeptText } from '../../kit/use-kept-text';
import { CaseForm } from '../case/case-form';
import { type FindPeople, FindPeopleContext } from '../people/find-people';
import { PersonField } from '../people/person-field';
import { usePlanning } from './action-planning';
import { AsksMore } from './asks-more';
import { makingOnce } from './making';
import { nothingChosen } from './nothing-chosen';
import { SuggestedBeneath } from './suggested-beneath';
import { useTarget } from './use-target';
import { TargetFields } from './target-fields';

interface CreateActionFormProps {
  readonly cause: Cause;
  readonly onDone: () => void;
}

const nobodyFound: FindPeople = () => Promise.resolve(null);

/** Makes an ordinary issue on whatever board, and says that it acts on the cause. */
export function CreateActionForm({ cause, onDone }: CreateActionFormProps) {
  const planning = usePlanning();
  const target = useTarget();
  const [attempt] = useState(newId);
  const [once] = useState(() =>
    makingOnce({ find: () => planning.made(attempt), now: () => Date.now() }),
  );
  const [summary, setSummary] = useKeptText(`action.${cause.id}`);
  const [assignee, setAssignee] = useState<AccountId | null>(null);
  const [due, setDue] = useState('');
  const { project, workType, wanted } = target;
  const projectId = project?.id ?? null;
  // Who may be given work depends on the project.
  useEffect(() => setAssignee(null), [projectId]);
  const findPeople = useMemo<FindPeople>(
    () => (projectId === null ? nobodyFound : (words) => planning.people(projectId, words)),
    [planning, projectId],
  );
  const day = z.safeParse(Day, due);

  const check = () => ({
    ...(summary.trim() === '' && { summary: 'Write what is to be done.' }),
    ...(project === null && { project: 'Choose a project from the list.' }),
    ...(project !== null && workType === null && { workType: 'Choose a work type.' }),
    ...(due !== '' && !day.success && { due: 'Choose a day.' }),
  });
  const send = async () => {
    if (project === null || workType === null) return nothingChosen;
    const draft = {
      project: project.id,
      workType,
      summary: summary.trim(),
      assignee: wanted?.takesAssignee === false ? null : assignee,
      due: wanted?.takesDueDate === false || !day.success ? null : day.data,
    };
    const created = await once(() => planning.create(attempt, draft));
    return created.ok ? planning.link(cause.id, created.value.key) : created;
  };

  return (
    <CaseForm
      label={`Create an action on “${cause.text}”`}
      submit="Create the action"
      check={check}
      send={send}
      onDone={() => {
        setSummary('');
        onDone();
      }}
      onLeave={onDone}
      footnote="It becomes an ordinary Jira issue on the board of whoever does it."
    >
      {(problemOf) => (
        <>
          <Field label="What is to be done" problem={problemOf('summary')}>
            {(control) => (
              <TextArea
                {...control}
                autoFocus
                maxLength={255}
                value={summary}
                placeholder="Key the connector so that it fits one way only"
                onChange={(event) => setSummary(event.target.value.replaceAll('\n', ' '))}
              />
            )}
          </Field>
          <SuggestedBeneath words={summary} />
          <TargetFields target={target} problemOf={problemOf} />
          <AsksMore target={target} summary={summary} />
          <div className="case-side-by-side">
            {wanted?.takesAssignee === false ? null : (
              <FindPeopleContext.Provider value={findPeople}>
                <PersonField label="Who does it" value={assignee} onPick={setAssignee} />
              </FindPeopleContext.Provider>
            )}
            {wanted?.takesDueDate === false ? null : (
              <DayField label="Due" value={due} onChange={setDue} problem={problemOf('due')} />
            )}
          </div>
        </>
      )}
    </CaseForm>
  );
}
