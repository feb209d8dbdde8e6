import { AppFrame } from '../frames/app-frame.tsx';
import { moduleHeight } from '../frames/module-height.ts';
import { useSite } from '../site/site-context.tsx';
import { useOpenIssue } from './open-issue.ts';

export function IssuePanels() {
  const { site } = useSite();
  const { issue } = useOpenIssue();
  return site.modules
    .filter(({ type }) => type === 'jira:issuePanel')
    .map(({ key, title, viewportSize }) => (
      <section key={key} className="panel" aria-labelledby={`panel-${key}`}>
        <h2 id={`panel-${key}`}>{title}</h2>
        <AppFrame
          request={{ moduleKey: key, issueKey: issue.key }}
          title={title}
          fixedHeight={moduleHeight(viewportSize)}
        />
      </section>
    ));
}
