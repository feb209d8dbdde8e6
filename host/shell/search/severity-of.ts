import { valueText } from '../fields/value-text.ts';
import type { IssueRow } from '../jira/search.ts';

/** What the first of the severity fields that is filled in says; empty where none is. */
export const severityOf = ({ fields }: IssueRow, severityIds: readonly string[]): string =>
  severityIds.map((id) => valueText(fields[id])).find(Boolean) ?? '';
