import type { Refusal } from '../../../src/contract/wire';
import { apply } from '../../../src/domain/causes/apply';
import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { Giver } from '../../../src/domain/record/giver';
import { roomToShorten, sizeIn } from '../../../src/domain/causes/room';
import { propertyLimit } from '../../../src/domain/causes/stored';
import type { Saving } from './saving';

/** What a mark or a short word takes: it may come out of the room kept free. */
const little = 32;

/**
 * Whether a change that is no typing may be made here, on top of what goes out before it: it must fit, or make the
 * analysis smaller. Words are typed as they come, and wait in their field if there is no room for them.
 */
export function hasRoomFor(command: CauseCommand, before: CauseDocument, by: Giver): boolean {
  const after = apply(before, command, by);
  if (!after.ok) return false;
  const [was, size] = [sizeIn(before), sizeIn(after.value)];
  return (
    size <= propertyLimit - roomToShorten ||
    size <= was ||
    (size <= propertyLimit && size - was <= little)
  );
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
