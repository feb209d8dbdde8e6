import { AppFrame } from '../frames/app-frame.tsx';
import { moduleHeight } from '../frames/module-height.ts';
import { useSite } from '../site/site-context.tsx';
import { useOpenIssue } from './open-issue.ts';

/** Each in a group that can be folded; they start open, because what blocks a move stands there. */
export function ContextPanels() {
  const { site } = useSite();
  const { issue } = useOpenIssue();
  return site.modules
    .filter(({ type }) => type === 'jira:issueContext')
    .map(({ key, title, label, viewportSize }) => (
      <section key={key} className="panel" aria-labelledby={`context-${key}`}>
        <details open>
          <summary>
            <h2 id={`context-${key}`}>{label ?? title}</h2>
          </summary>
          <AppFrame
            request={{ moduleKey: key, issueKey: issue.key }}
            title={title}
            fixedHeight={moduleHeight(viewportSize)}
          />
        </details>
      </section>
    ));
}
