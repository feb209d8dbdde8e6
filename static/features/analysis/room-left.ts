import type { Refusal } from '../../../src/contract/wire';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { roomToShorten, sizeIn } from '../../../src/domain/causes/room';
import { propertyLimit } from '../../../src/domain/causes/stored';
import type { Saving } from './saving';
import { typedIn } from './typing';

/**
 * Whether a change may be made here. Words are typed as they come, and wait in their field if there is no room
 * for them; anything else must fit or make the analysis smaller.
 */
export function hasRoomFor(
  command: CauseCommand,
  before: CauseDocument,
  after: CauseDocument,
): boolean {
  if (typedIn(command)) return true;
  const size = sizeIn(after);
  return size <= propertyLimit - roomToShorten || size <= sizeIn(before);
}

/** Said here before anything is sent, in the words of the log's own refusal. */
export const tooLarge = (size: number): Refusal => ({
  code: 'tooLarge',
  reason: 'causes.tooLarge',
  fields: [],
  data: { size, limit: propertyLimit },
  reference: '',
});

/** Whether saving stopped for want of room. */
export const isFull = (saving: Saving): boolean =>
  saving.kind === 'stopped' && saving.refusal.reason === 'causes.tooLarge';
