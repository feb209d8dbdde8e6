import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { today } from '../../bridge/circumstances';
import { changePolicy, restorePolicy } from '../../bridge/invoke-project';
import { mayAdminister } from '../../bridge/may-administer';
import { forgetPolicy } from '../../bridge/policy';
import { PolicyContext, type PolicyRoom } from '../../features/policy/policy-context';
import { Refused } from '../../features/refusal/refused';
import { Loading } from '../../kit/loading';
import { newId } from '../../kit/new-id';
import type { ProjectId } from '../../../src/domain/id';
import { usePolicyRecord } from './use-policy-record';

interface PolicyShownProps {
  readonly project: ProjectId;
  readonly isSignedIn: boolean;
  readonly children: ReactNode;
}

/** Reads the project's policy and lets what is inside show and change it. */
export function PolicyShown({ project, isSignedIn, children }: PolicyShownProps) {
  const { reading, readAgain, readOlder } = usePolicyRecord(project);
  const [mayChange, setMayChange] = useState(false);
  useEffect(() => {
    let current = true;
    void mayAdminister(project).then((may) => {
      if (current) setMayChange(may);
    });
    return () => {
      current = false;
    };
  }, [project]);
  const record = reading.kind === 'read' ? reading.record : null;
  const room = useMemo<PolicyRoom | null>(() => {
    if (!record) return null;
    return {
      ...record,
      today: today(),
      mayChange: isSignedIn && mayChange,
      tell: async (command) => {
        const answer = await changePolicy({ projectId: project, id: newId(), command });
        if (answer.ok) {
          forgetPolicy(project);
          await readAgain();
        }
        return answer;
      },
      restore: async () => {
        const answer = await restorePolicy({ projectId: project });
        if (answer.ok) await readAgain();
        return answer;
      },
      showOlder: () => void readOlder(),
    };
  }, [record, isSignedIn, mayChange, project, readAgain, readOlder]);
  if (reading.kind === 'refused')
    return (
      <Refused
        title="How the project is guarded could not be read"
        refusal={reading.refusal}
        onAgain={() => void readAgain()}
      />
    );
  if (!room) return <Loading label="Reading how the project is guarded" />;
  return <PolicyContext.Provider value={room}>{children}</PolicyContext.Provider>;
}
