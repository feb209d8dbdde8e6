import type { CauseClass, Leg } from '../../../src/domain/causes/cause';

/** The three legs as questions a team asks. */
export const legs: readonly { readonly value: Leg; readonly label: string }[] = [
  { value: 'occurrence', label: 'Why it happened' },
  { value: 'escape', label: 'Why it was not caught' },
  { value: 'system', label: 'Why our system allowed it' },
];

export const classes: readonly { readonly value: CauseClass; readonly label: string }[] = [
  { value: 'unknown', label: 'Not classed yet' },
  { value: 'method', label: 'Method' },
  { value: 'machine', label: 'Machine' },
  { value: 'material', label: 'Material' },
  { value: 'measurement', label: 'Measurement' },
  { value: 'environment', label: 'Environment' },
  { value: 'management', label: 'Management' },
  { value: 'software', label: 'Software' },
  { value: 'person', label: 'Person' },
  { value: 'external', label: 'External' },
];

export const legLabel = (leg: Leg): string => legs.find(({ value }) => value === leg)?.label ?? leg;

export const classLabel = (name: CauseClass): string =>
  classes.find(({ value }) => value === name)?.label ?? name;
