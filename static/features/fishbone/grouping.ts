import type { BoneKey, Grouping } from '../../../src/domain/causes/fishbone/bones';
import type { AccountId } from '../../../src/domain/id';
import { classes, legs } from '../five-whys/words';

/** What a bone is called. */
export const boneWords = (key: BoneKey): string =>
  [...classes, ...legs].find(({ value }) => value === key)?.label ?? key;

export const groupings: readonly { readonly value: Grouping; readonly label: string }[] = [
  { value: 'class', label: 'Bones by class' },
  { value: 'leg', label: 'Bones by question' },
];

const values: readonly [Grouping, ...Grouping[]] = ['class', 'leg'];

/** Where a browser remembers by what this person groups the causes. */
export const groupingChoice = (person: AccountId) => ({ name: 'bones', person, values });
