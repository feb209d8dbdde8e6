import { useMemo } from 'react';
import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { AppFrame } from '../frames/app-frame.tsx';
import { createEventBus } from '../frames/event-bus.ts';
import { FramesProvider } from '../frames/frames-context.ts';
import { moduleHeight } from '../frames/module-height.ts';
import { readProject } from '../jira/project.ts';
import type { ProjectAppRoute } from '../routing/route.ts';
import { usePageTitle } from '../routing/use-page-title.ts';
import { useSite } from '../site/site-context.tsx';
import { UnknownPage } from '../site/unknown-page.tsx';
import { ProjectHead } from './project-head.tsx';
import { projectPagesOf } from './project-pages.ts';

/** A page of an app in a project, for everybody who may browse the project. */
export function ProjectAppPage({ route }: { route: ProjectAppRoute }) {
  const { projectKey, moduleKey, base } = route;
  const { site } = useSite();
  const [answer] = useAnswer(`project ${projectKey}`, () => readProject(projectKey));
  const framesPage = useMemo(() => ({ bus: createEventBus(), refreshIssue: () => undefined }), []);
  const module = projectPagesOf(site).find(({ key }) => moduleKey === null || key === moduleKey);
  usePageTitle(module ? `${module.title} – ${projectKey}` : projectKey);
  if (!module) return <UnknownPage path={base} />;
  return (
    <section className="page">
      <Loaded answer={answer} refusedTitle={`${projectKey} cannot be shown`}>
        {(project) => (
          <>
            <ProjectHead project={project} moduleKey={module.key} />
            <FramesProvider value={framesPage}>
              <AppFrame
                request={{ moduleKey: module.key, projectKey: project.key }}
                title={module.title}
                fixedHeight={moduleHeight(module.viewportSize)}
                historyBase={base}
              />
            </FramesProvider>
          </>
        )}
      </Loaded>
    </section>
  );
}
