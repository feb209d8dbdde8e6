import type { Source } from '../nonconformance/triage-fields';
import type { Made } from '../provisioning/made';
import type { Severity } from '../severity';
import { fieldInJql } from './jql-words';

/** What a triage list shows. */
export interface ListFilter {
  readonly status: 'reported' | 'undecided';
  readonly source: Source | null;
  readonly severity: Severity | 'none' | null;
}

/**
 * Reports that wait for triage, and those that went through it without a decision about a CAPA; the longest waiting
 * come first.
 */
export function triageListJql(made: Made, { status, source, severity }: ListFilter): string {
  const { fields, options, statuses } = made;

  const decided = `${fieldInJql(fields.capaNeeded)} is EMPTY OR ${fieldInJql(fields.capaNeeded)} = ${options.capaNeeded.undecided}`;
  const field = fieldInJql(fields.severity);
  const severityClause =
    severity === null
      ? []
      : [severity === 'none' ? `${field} is EMPTY` : `${field} = ${options.severity[severity]}`];
  return [
    `project = ${made.projectId}`,
    `issuetype = ${made.issueTypes.nonconformance}`,
    ...(status === 'reported'
      ? [`status = ${statuses.nonconformance.reported}`]
      : [
          `status in (${statuses.nonconformance.triaged}, ${statuses.nonconformance.inProgress})`,
          `(${decided})`,
        ]),
    ...(source === null ? [] : [`${fieldInJql(fields.source)} = ${options.source[source]}`]),
    ...severityClause,
  ]
    .join(' AND ')
    .concat(' ORDER BY created ASC, key ASC');
}
