import { actionsOperations } from './actions';
import { capaOperations } from './capa';
import { caseOperations } from './case';
import { causesOperations } from './causes';
import { documentChangeOperations } from './document-change';
import { historyOperation } from './history';
import { effectOperations } from './effect';
import { triageOperations } from './triage';

/** What the panels may ask: one resolver, one trust level. */
export const panelContract = {
  ...causesOperations,
  ...actionsOperations,
  ...documentChangeOperations,
  ...capaOperations,
  ...caseOperations,
  /** The same for what was recorded about the case. */
  'case.history': historyOperation,
  ...effectOperations,
  ...triageOperations,
} as const;
