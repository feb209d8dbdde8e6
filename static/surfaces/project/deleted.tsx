import { useCallback } from 'react';
import { listDeleted, readDeleted } from '../../bridge/invoke-deleted';
import { Deleted } from '../../features/deleted/deleted';
import type { ListGone, ReadGone } from '../../features/deleted/ports';
import type { TabProps } from './tabs';

export function DeletedIssues({ project: { id } }: TabProps) {
  const list = useCallback<ListGone>((before) => listDeleted({ projectId: id, before }), [id]);
  const read = useCallback<ReadGone>((issueId) => readDeleted({ projectId: id, issueId }), [id]);
  return <Deleted list={list} read={read} />;
}
