import type { Source } from '../../../src/domain/nonconformance/triage-fields';
import type { Severity } from '../../../src/domain/severity';

/** Where it came to light, as people say it. */
export const sourceOptions: readonly { readonly value: Source; readonly label: string }[] = [
  { value: 'internalAudit', label: 'Internal audit' },
  { value: 'externalAudit', label: 'External audit' },
  { value: 'complaint', label: 'Complaint' },
  { value: 'supplier', label: 'Supplier' },
  { value: 'process', label: 'Process' },
  { value: 'product', label: 'Product' },
  { value: 'nearMiss', label: 'Near miss' },
];

export const severityOptions: readonly { readonly value: Severity; readonly label: string }[] = [
  { value: 'minor', label: 'Minor' },
  { value: 'major', label: 'Major' },
  { value: 'critical', label: 'Critical' },
];

export const customerOptions = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: null, label: 'Not known' },
] as const;

export const capaOptions = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: null, label: 'Decide later' },
] as const;
