import { useCallback } from 'react';
import { readTriageList } from '../../bridge/triage/read-list';
import { TriageList } from '../../features/triage/triage-list';
import type { ReadWaiting } from '../../features/triage/use-waiting';
import type { TabProps } from './tabs';
import { TriageOpened } from './triage-opened';

/** What waits for triage in the project. */
export function ProjectTriage({ project }: TabProps) {
  const { id } = project;
  const read = useCallback<ReadWaiting>((filter, after) => readTriageList(id, filter, after), [id]);
  return (
    <TriageList
      read={read}
      desk={(report, leaving) => <TriageOpened report={report} project={id} {...leaving} />}
    />
  );
}
