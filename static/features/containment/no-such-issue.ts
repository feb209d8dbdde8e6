import type { Wire } from '../../../src/contract/wire';

/** The key leads to no issue that the viewer may see. */
export const noSuchIssue: Wire<never> = {
  ok: false,
  refusal: { code: 'notFound', reason: 'actions.notFound', fields: [], data: {}, reference: '' },
};
