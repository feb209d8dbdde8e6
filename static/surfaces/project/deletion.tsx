import { useCallback } from 'react';
import { readWhoMayDelete } from '../../bridge/who-may-delete';
import { WhoMayDelete } from '../../features/deletion/who-may-delete';
import type { TabProps } from './tabs';

export function Deletion({ project: { id, key } }: TabProps) {
  const read = useCallback(() => readWhoMayDelete(id, key), [id, key]);
  return <WhoMayDelete read={read} />;
}
