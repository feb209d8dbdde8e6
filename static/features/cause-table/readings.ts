import type { Cause } from '../../../src/domain/causes/cause';

type Reading = Cause['reading'];

/** What the team said when the link was read back to them. */
export const readings: readonly { readonly value: Reading; readonly label: string }[] = [
  { value: 'unread', label: 'Not read back' },
  { value: 'confirmed', label: 'Confirmed' },
  { value: 'rejected', label: 'Rejected' },
];

export const readingLabel = (reading: Reading): string =>
  readings.find(({ value }) => value === reading)?.label ?? reading;

const bare = (text: string): string => text.trim().replace(/[.;,\s]+$/, '');

/** The link read from cause to effect: “…, therefore …”. */
export const readBack = (cause: string, effect: string): string =>
  `“${bare(cause)}”, therefore “${bare(effect)}”.`;
