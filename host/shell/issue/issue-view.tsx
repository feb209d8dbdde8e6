import { Link } from '../routing/link.tsx';
import { paths } from '../routing/route.ts';
import { Attachments } from './attachments.tsx';
import { Comments } from './comments.tsx';
import { ContextPanels } from './context-panels.tsx';
import { DeleteIssue } from './delete-issue.tsx';
import { FieldGroup } from './field-group.tsx';
import { groupFields } from './group-fields.ts';
import { History } from './history.tsx';
import { IssuePanels } from './issue-panels.tsx';
import { IssueStatus } from './issue-status.tsx';
import { Links } from './links.tsx';
import { useOpenIssue } from './open-issue.ts';
import { MoreFields } from './more-fields.tsx';
import { RecordDates } from './record-dates.tsx';
import { Summary } from './summary.tsx';
import { useFocusOnUnfolded } from './use-focus-on-unfolded.ts';

export function IssueView() {
  const { issue, editable } = useOpenIssue();
  const { project, issuetype } = issue.fields;
  const { description, texts, emptyTexts, details } = groupFields(issue, editable);
  useFocusOnUnfolded(texts, emptyTexts);
  return (
    <article className="issue" aria-label={issue.key}>
      <nav aria-label="Breadcrumb" className="breadcrumb">
        <Link to={paths.projects}>Projects</Link>
        <span aria-hidden="true">/</span>
        <Link to={paths.project(project.key)}>{project.name}</Link>
        <span aria-hidden="true">/</span>
        <span>
          {issuetype.name} {issue.key}
        </span>
      </nav>
      <Summary />
      <IssueStatus />
      <div className="issue-columns">
        <div className="issue-context">
          <ContextPanels />
        </div>
        <div className="issue-main">
          <FieldGroup title="Description" fields={description} alone />
          <IssuePanels />
          {texts.map((field) => (
            <FieldGroup key={field.id} title={field.name} fields={[field]} alone />
          ))}
          <MoreFields fields={emptyTexts} />
          <Attachments />
          <Links />
          <Comments />
          <History />
        </div>
        <div className="issue-side">
          <FieldGroup title="Details" fields={details} />
          <RecordDates />
          {editable.length > 0 && <DeleteIssue />}
        </div>
      </div>
    </article>
  );
}
