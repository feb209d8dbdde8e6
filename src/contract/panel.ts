import { capaOperations } from './capa';
import { causesOperations } from './causes';

/** What the panels may ask: one resolver, one trust level. */
export const panelContract = { ...causesOperations, ...capaOperations } as const;
