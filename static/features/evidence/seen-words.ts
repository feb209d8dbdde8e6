import type { Evidence } from '../../../src/domain/causes/evidence';
import type { Seen } from './evidence-sources';

type Kind = Evidence['kind'];

const pageStates: Readonly<Record<string, string>> = {
  current: 'Current',
  draft: 'Draft',
  archived: 'Archived',
  trashed: 'In the trash',
};

/** How it stands, in a word; null where there is nothing to say. */
export function stateWords(kind: Kind, state: string): string | null {
  if (state === '') return null;
  return kind === 'page' ? (pageStates[state] ?? state) : state;
}

/** Why a reference cannot be looked at, between brackets. */
export function missingWords(kind: Kind, why: Exclude<Seen['kind'], 'seen'>): string {
  if (why === 'unread') return 'could not be looked at just now';
  if (why === 'noConfluence') return 'Confluence is not available to you here';
  return kind === 'attachment' ? 'no longer attached to this issue' : 'not visible to you';
}
