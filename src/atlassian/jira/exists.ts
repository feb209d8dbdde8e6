import { route } from '@forge/api';
import type { IssueId } from '../../domain/id';
import { accepted } from '../../domain/result';
import type { FromJira } from '../../operations/ports';
import { callAsApp, Nothing } from './call';

/**
 * Whether the issue is there for anybody. As the app, because "hidden from this person" and "deleted" look the
 * same to the person, and only the second makes room for another CAPA; nothing but yes or no leaves here.
 */
export async function issueExists(issue: IssueId): FromJira<boolean> {
  const read = await callAsApp(route`/rest/api/3/issue/${issue}?fields=project`, Nothing);
  if (read.ok) return accepted(true);
  return read.refusal.kind === 'notFound' ? accepted(false) : read;
}
