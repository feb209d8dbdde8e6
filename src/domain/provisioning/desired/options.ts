/** A choice of a select field. `key` is how our code names it, whatever an admin calls it later. */
export interface DesiredOption {
  readonly key: string;
  readonly value: string;
}

export const severityOptions: readonly DesiredOption[] = [
  { key: 'minor', value: 'Minor' },
  { key: 'major', value: 'Major' },
  { key: 'critical', value: 'Critical' },
];

export const sourceOptions: readonly DesiredOption[] = [
  { key: 'internalAudit', value: 'Internal audit' },
  { key: 'externalAudit', value: 'External audit' },
  { key: 'complaint', value: 'Complaint' },
  { key: 'supplier', value: 'Supplier' },
  { key: 'process', value: 'Process' },
  { key: 'product', value: 'Product' },
  { key: 'nearMiss', value: 'Near miss' },
];

/** The four ways of ISO 9001 8.7.1; one or more of them may be taken. */
export const dispositionOptions: readonly DesiredOption[] = [
  { key: 'corrected', value: 'Put right' },
  { key: 'held', value: 'Held back, returned or stopped' },
  { key: 'customerInformed', value: 'Customer informed' },
  { key: 'concession', value: 'Accepted under concession' },
];

export const capaNeededOptions: readonly DesiredOption[] = [
  { key: 'yes', value: 'Yes' },
  { key: 'no', value: 'No' },
  { key: 'undecided', value: 'Not decided' },
];

/** A beginning that an admin replaces with the organisation's own processes. */
export const processOptions: readonly DesiredOption[] = [
  'Design and development',
  'Purchasing',
  'Production',
  'Software',
  'Service',
  'Management',
].map((value) => ({ key: value, value }));
