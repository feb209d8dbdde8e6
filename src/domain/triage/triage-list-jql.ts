import type { Made } from '../provisioning/made';
import type { Severity } from '../severity';
import { fieldInJql } from './jql-words';

/** What a triage list shows. */
export interface ListFilter {
  readonly status: 'reported' | 'undecided';
  readonly source: string | null;
  readonly severity: Severity | 'none' | null;
}

/**
 * Reports that wait for triage, and those that went through it without a decision about a CAPA; the longest waiting
 * come first. `source` is the name under which the set-up knows the option.
 */
export function triageListJql(made: Made, { status, source, severity }: ListFilter): string {
  const { fields, options, statuses } = made;
  const optionOf = Object.entries(options.source).find(([name]) => name === source)?.[1];
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
    ...(optionOf === undefined ? [] : [`${fieldInJql(fields.source)} = ${optionOf}`]),
    ...severityClause,
  ]
    .join(' AND ')
    .concat(' ORDER BY created ASC');
}
