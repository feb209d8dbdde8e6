import { Moment } from '../controls/moment.tsx';
import { StatusLozenge } from '../controls/status-lozenge.tsx';
import type { IssueRow } from '../jira/search.ts';
import { Link } from '../routing/link.tsx';
import { paths } from '../routing/route.ts';
import { severityOf } from './severity-of.ts';

interface IssueTableProps {
  rows: readonly IssueRow[];
  severityIds: readonly string[];
}

/** Severity has a column where an issue has one. Narrow windows keep key, summary and status and say the rest in a line below the summary. */
export function IssueTable({ rows, severityIds }: IssueTableProps) {
  const hasSeverity = rows.some((row) => severityOf(row, severityIds) !== '');
  return (
    <table className="issues">
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col" className="wide-only">
            Type
          </th>
          <th scope="col">Summary</th>
          <th scope="col">Status</th>
          {hasSeverity && (
            <th scope="col" className="wide-only">
              Severity
            </th>
          )}
          <th scope="col" className="wide-only">
            Assignee
          </th>
          <th scope="col" className="wide-only">
            Updated
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { summary, issuetype, status, assignee, updated } = row.fields;
          const severity = severityOf(row, severityIds);
          const owner = assignee?.displayName ?? 'Unassigned';
          return (
            <tr key={row.id}>
              <td className="key">
                <Link to={paths.issue(row.key)}>{row.key}</Link>
              </td>
              <td className="wide-only">{issuetype.name}</td>
              <td>
                {summary}
                <span className="narrow-only quiet">
                  {[issuetype.name, severity, owner].filter(Boolean).join(' · ')}
                </span>
              </td>
              <td>
                <StatusLozenge status={status} />
              </td>
              {hasSeverity && <td className="wide-only">{severity}</td>}
              <td className="wide-only">{owner}</td>
              <td className="wide-only">
                <Moment iso={updated} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
