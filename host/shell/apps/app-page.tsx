import { useMemo } from 'react';
import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { AppFrame } from '../frames/app-frame.tsx';
import { createEventBus } from '../frames/event-bus.ts';
import { FramesProvider } from '../frames/frames-context.ts';
import { administersJira } from '../jira/administers.ts';
import { Link } from '../routing/link.tsx';
import { paths } from '../routing/route.ts';
import { usePageTitle } from '../routing/use-page-title.ts';
import { useSite } from '../site/site-context.tsx';
import { UnknownPage } from '../site/unknown-page.tsx';
import { adminPagesOf } from './admin-pages.ts';

/** A page of an app for those who administer Jira; nobody else is shown it, as in Jira. */
export function AppPage({ moduleKey, base }: { moduleKey: string; base: string }) {
  const { site } = useSite();
  const [administers] = useAnswer('administers', administersJira);
  const framesPage = useMemo(() => ({ bus: createEventBus(), refreshIssue: () => undefined }), []);
  const module = adminPagesOf(site).find(({ key }) => key === moduleKey);
  usePageTitle(module?.title ?? 'Apps');
  if (!module) return <UnknownPage path={paths.app(moduleKey)} />;
  return (
    <section className="page">
      <nav aria-label="Breadcrumb" className="breadcrumb">
        <Link to={paths.apps}>Apps</Link>
        <span aria-hidden="true">/</span>
        <span>{module.title}</span>
      </nav>
      <h1>{module.title}</h1>
      <Loaded answer={administers}>
        {(may) =>
          may ? (
            <FramesProvider value={framesPage}>
              <AppFrame request={{ moduleKey }} title={module.title} historyBase={base} />
            </FramesProvider>
          ) : (
            <p>Only somebody who administers Jira can open this page.</p>
          )
        }
      </Loaded>
    </section>
  );
}
