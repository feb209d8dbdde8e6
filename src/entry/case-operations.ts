import { quality } from '../compose/quality';
import { caseOperations } from '../contract/case';
import { triageOperations } from '../contract/triage';
import { served, type Served } from './served';

/** What may be said about a case, on the panels and on the project's page alike. */
export const caseServed = {
  'case.save': served(caseOperations['case.save'], quality.saveCase),
  'case.restore': served(caseOperations['case.restore'], quality.restoreCase),
  'case.relate': served(triageOperations['case.relate'], quality.relateCase),
} satisfies Record<keyof typeof caseOperations | keyof typeof triageOperations, Served>;
