import type { CauseDocument } from '../causes/document';
import type { CaseFile } from './case-file';
import { DispositionKind } from './disposition';

/** What ISO 9001 8.7.2 wants on record about what did not conform. */
export const dispositionItems = ['nature', 'actions', 'concessions', 'authority'] as const;
export type DispositionItem = (typeof dispositionItems)[number];

/** `notNeeded`: there is nothing of the kind, as where no concession was given. */
export type ItemState = 'there' | 'missing' | 'notNeeded';

/** How each of the items stands. */
export function dispositionRecord(
  { dispositions }: CaseFile,
  { problem }: CauseDocument,
): Readonly<Record<DispositionItem, ItemState>> {
  const concessions = dispositions.filter(({ kind }) => kind === 'concession');
  const isReferred = concessions.every(({ concession }) => concession !== undefined);
  const decided = dispositions.length > 0 ? 'there' : 'missing';
  return {
    nature: /\S/.test(problem.what) ? 'there' : 'missing',
    actions: decided,
    concessions: concessions.length === 0 ? 'notNeeded' : isReferred ? 'there' : 'missing',
    authority: decided,
  };
}

/** The kinds that were decided on, each once and in the field's order. */
export const dispositionKinds = ({ dispositions }: CaseFile): DispositionKind[] =>
  DispositionKind.options.filter((kind) => dispositions.some((each) => each.kind === kind));

/**
 * What Jira's field says after a change of the record. What somebody chose there by hand, and the record never said,
 * stays: it is shown as a difference, not swept away.
 */
export const fieldAfter = (
  says: readonly DispositionKind[],
  before: readonly DispositionKind[],
  after: readonly DispositionKind[],
): DispositionKind[] =>
  DispositionKind.options.filter(
    (kind) => after.includes(kind) || (says.includes(kind) && !before.includes(kind)),
  );
