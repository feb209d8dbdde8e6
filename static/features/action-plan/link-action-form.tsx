import { useCallback, useState } from 'react';
import type { Cause } from '../../../src/domain/causes/cause';
import { CaseForm } from '../case/case-form';
import { type FoundIssue, usePlanning } from './action-planning';
import { FoundField } from './found-field';
import { nothingChosen } from './nothing-chosen';
import { useCase } from '../case/case-context';

interface LinkActionFormProps {
  readonly cause: Cause;
  readonly onDone: () => void;
}

const nameOf = ({ key, summary }: FoundIssue): string => `${key} ${summary}`;

/** Says that an issue which exists already acts on the cause. */
export function LinkActionForm({ cause, onDone }: LinkActionFormProps) {
  const { record } = useCase();
  const { search, link } = usePlanning();
  const [issue, setIssue] = useState<FoundIssue | null>(null);
  const find = useCallback(
    async (words: string) => {
      const found = await search(words);
      if (!found.ok) return found;
      return { ok: true, value: found.value.filter(({ id }) => id !== record.id) } as const;
    },
    [search, record.id],
  );
  return (
    <CaseForm
      label={`Link an action to “${cause.text}”`}
      submit="Link the action"
      check={() => (issue === null ? { issue: 'Choose an issue from the list.' } : {})}
      send={() => (issue === null ? nothingChosen : link(cause.id, issue.key))}
      onDone={onDone}
      onLeave={onDone}
    >
      {(problemOf) => (
        <FoundField
          label="Issue that acts on this cause"
          hint="Type its key or words of its title, in any project you may see."
          placeholder="PUMP-12"
          value={issue}
          onPick={setIssue}
          find={find}
          nameOf={nameOf}
          problem={problemOf('issue')}
          autoFocus
        />
      )}
    </CaseForm>
  );
}
