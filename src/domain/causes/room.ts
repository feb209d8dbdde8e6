import { emptyCauseDocument, type CauseDocument } from './document';
import { pack } from './packed/pack';
import { propertyLimit } from './stored';
import { sizeOf, storedOf } from './stored-of';

const characters = (value: unknown): number => JSON.stringify(value).length;

/** What stands beside the document in the property, with numbers as long as they ever become. */
const beside =
  sizeOf(storedOf(emptyCauseDocument, 9_999_999, '0'.repeat(64))) -
  characters(pack(emptyCauseDocument)) +
  2 * String(propertyLimit).length;

/** Characters of the issue property for this document; a few more at most than Jira will count. */
export const sizeIn = (document: CauseDocument): number => characters(pack(document)) + beside;

/** From here on a team is told that room is running out. */
export const nearlyFull = 0.8 * propertyLimit;

/** Room kept free of new things, so that words can always be changed for shorter ones. */
export const roomToShorten = 512;

/** What takes room in an analysis. */
export interface RoomTaker {
  readonly node: string;
  readonly size: number;
}

/** The problem, the causes and what else takes room, the largest first. */
export function largestIn(document: CauseDocument): RoomTaker[] {
  const { problem, causes, kept = [], isIsNot = [] } = pack(document);
  const takers = [
    { node: 'problem', size: characters(problem) },
    { node: 'isIsNot', size: characters(isIsNot) },
    { node: 'kept', size: characters(kept) },
    ...causes.map((cause) => ({ node: cause.id, size: characters(cause) })),
  ];
  return takers.toSorted((a, b) => b.size - a.size);
}
