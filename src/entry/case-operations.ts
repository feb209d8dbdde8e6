import { caseWork } from '../compose/case';
import { caseOperations } from '../contract/case';
import { triageOperations } from '../contract/triage';
import { served, type Served } from './served';

/** What may be said about a case, on the panels and on the project's page alike. */
export const caseServed = {
  'case.save': served(caseOperations['case.save'], caseWork.saveCase),
  'case.restore': served(caseOperations['case.restore'], caseWork.restoreCase),
  'case.relate': served(triageOperations['case.relate'], caseWork.relateCase),
} satisfies Record<keyof typeof caseOperations | keyof typeof triageOperations, Served>;
