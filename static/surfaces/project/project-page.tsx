import { useMemo } from 'react';
import type { SurfaceContext } from '../../bridge/context';
import { findPeopleOf } from '../../bridge/find-people';
import { usePagePlace } from '../../bridge/page-place';
import { findName } from '../../bridge/people';
import { type FindPeople, FindPeopleContext } from '../../features/people/find-people';
import { PeopleContext } from '../../features/people/people';
import { PlaceContext } from '../../features/people/place';
import { Notice } from '../../kit/notice';
import { Tabs } from '../../kit/tabs';
import { PolicyShown } from './policy-shown';
import './project.css';
import { projectTabs, type TabProps } from './tabs';

const first = projectTabs[0]?.key ?? '';

function Page({ project, context }: TabProps & { readonly context: SurfaceContext }) {
  const [place, go] = usePagePlace(first);
  const tab = projectTabs.find(({ key }) => key === place) ?? projectTabs[0];
  const Content = tab?.Content;
  const content = Content ? <Content project={project} /> : null;
  return (
    <main className="project k-stack">
      <h1 className="k-hidden">Quality in {project.key}</h1>
      <Tabs label="Quality" tabs={projectTabs} chosen={tab?.key ?? first} onChoose={go}>
        <div className="project-tab">
          {tab?.needsPolicy === true ? (
            <PolicyShown project={project.id} isSignedIn={context.accountId !== null}>
              {content}
            </PolicyShown>
          ) : (
            content
          )}
        </div>
      </Tabs>
    </main>
  );
}

/** A project's quality work as a whole: what waits for triage, how it is guarded, who is reminded, who may delete. */
export function ProjectPage({ context }: { readonly context: SurfaceContext }) {
  const { project } = context;
  const place = useMemo(
    () => ({ locale: context.locale, timezone: context.timezone }),
    [context.locale, context.timezone],
  );
  const key = project?.key ?? '';
  const find = useMemo<FindPeople>(() => (words) => findPeopleOf(key, words), [key]);
  if (!project) {
    return (
      <Notice tone="warning" title="This page belongs to a project">
        <p>Open it from the project’s own navigation.</p>
      </Notice>
    );
  }
  return (
    <PeopleContext.Provider value={findName}>
      <FindPeopleContext.Provider value={find}>
        <PlaceContext.Provider value={place}>
          <Page project={project} context={context} />
        </PlaceContext.Provider>
      </FindPeopleContext.Provider>
    </PeopleContext.Provider>
  );
}
