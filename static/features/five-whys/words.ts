import { classWords, legWords } from '../../../src/contract/wording/cause-words';
import { type CauseClass, Leg } from '../../../src/domain/causes/cause';

/** The three legs as questions a team asks. */
export const legs = Leg.options.map((value) => ({ value, label: legWords[value] }));

const commonFirst: readonly CauseClass[] = [
  'unknown',
  'method',
  'machine',
  'material',
  'measurement',
  'environment',
  'management',
  'software',
  'person',
  'external',
];

export const classes = commonFirst.map((value) => ({ value, label: classWords[value] }));

export const legLabel = (leg: Leg): string => legWords[leg];

export const classLabel = (name: CauseClass): string => classWords[name];
