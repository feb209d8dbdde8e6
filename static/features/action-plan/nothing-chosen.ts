import type { Wire } from '../../../src/contract/wire';

/** A form was sent whose check should have held it back: nothing is done. */
export const nothingChosen: Promise<Wire<never>> = Promise.resolve({
  ok: false,
  refusal: {
    code: 'refused',
    reason: 'actions.nothingChosen',
    fields: [],
    data: {},
    reference: '',
  },
});
