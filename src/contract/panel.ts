import { actionsOperations } from './actions';
import { capaOperations } from './capa';
import { caseOperations } from './case';
import { causesOperations } from './causes';

/** What the panels may ask: one resolver, one trust level. */
export const panelContract = {
  ...causesOperations,
  ...actionsOperations,
  ...capaOperations,
  ...caseOperations,
} as const;
