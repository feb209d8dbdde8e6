import type { ReactNode } from 'react';
import { useAnswer } from '../calls/use-answer.ts';
import { readAssignable } from '../jira/person.ts';
import type { Option } from './option.ts';

interface PersonChoicesProps {
  projectKey: string;
  children: (options: Option[]) => ReactNode;
}

/** The people of a project as options; none while they are on their way. */
export function PersonChoices({ projectKey, children }: PersonChoicesProps) {
  const [answer] = useAnswer(`assignable ${projectKey}`, () => readAssignable(projectKey));
  const people = answer.state === 'ready' ? answer.value : [];
  return (
    <>
      {children(
        people.map(({ accountId, displayName }) => ({ id: accountId, label: displayName })),
      )}
    </>
  );
}
