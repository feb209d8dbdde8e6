import { useMemo } from 'react';
import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { createEventBus } from '../frames/event-bus.ts';
import { FramesProvider } from '../frames/frames-context.ts';
import { readEditableFields, readIssue } from '../jira/issue.ts';
import { readTransitions } from '../jira/transitions.ts';
import { usePageTitle } from '../routing/use-page-title.ts';
import { useSite } from '../site/site-context.tsx';
import { IssueView } from './issue-view.tsx';
import { OpenIssueProvider } from './open-issue.ts';

export function IssuePage({ issueKey }: { issueKey: string }) {
  usePageTitle(issueKey);
  const { person } = useSite();
  const bus = useMemo(createEventBus, []);
  const [answer, reload] = useAnswer(`issue ${issueKey}`, async () => {
    const issue = await readIssue(issueKey);
    const [editable, transitions] = await Promise.all([
      readEditableFields(issueKey),
      readTransitions(issueKey),
    ]);
    return { issue, editable, transitions };
  });
  const framesPage = useMemo(() => ({ bus, refreshIssue: () => void reload() }), [bus, reload]);

  return (
    <section className="page">
      <Loaded answer={answer} refusedTitle={`${issueKey} cannot be shown`}>
        {(read) => (
          <FramesProvider value={framesPage}>
            <OpenIssueProvider
              value={{
                ...read,
                async changed(changeType) {
                  await reload();
                  bus.emit('JIRA_ISSUE_CHANGED', {
                    issueId: read.issue.id,
                    projectId: read.issue.fields.project.id,
                    changes: [{ changeType, atlassianId: person?.accountId }],
                  });
                },
              }}
            >
              <IssueView />
            </OpenIssueProvider>
          </FramesProvider>
        )}
      </Loaded>
    </section>
  );
}
