import type { Day } from '../calendar';
import { caseFilePropertyKey } from '../case-file/stored';
import type { RecurrenceQuestion } from '../gate/expected-capa';
import type { IssueId } from '../id';
import type { Made } from '../provisioning/made';
import { fieldInJql, quotedInJql } from './jql-words';
import { monthsBefore } from './months-before';

/** Nonconformances of that process, other than this one, that were confirmed to be recurrences in those months. */
export const recurrencesJql = (
  made: Made,
  { process, months }: RecurrenceQuestion,
  except: IssueId,
  today: Day,
): string =>
  [
    `project = ${made.projectId}`,
    `issuetype = ${made.issueTypes.nonconformance}`,
    `id != ${except}`,
    `created >= "${monthsBefore(today, months)}"`,
    `${fieldInJql(made.fields.process)} = ${quotedInJql(process)}`,
    `issue.property[${caseFilePropertyKey}].recurrenceOf is not EMPTY`,
  ].join(' AND ');
