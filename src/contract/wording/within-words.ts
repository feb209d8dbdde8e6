import type { Within } from '../../domain/causes/cause';

/** What of our own a cause may belong to. */
export const withinWords: Readonly<Record<Within['kind'], string>> = {
  process: 'Process',
  document: 'Document',
  control: 'Control',
  component: 'Component',
  clause: 'Clause',
};
