import { AppPage } from './apps/app-page.tsx';
import { AppsPage } from './apps/apps-page.tsx';
import { WikiPagePage } from './confluence/wiki-page-page.tsx';
import { WikiPagesPage } from './confluence/wiki-pages-page.tsx';
import { IssuePage } from './issue/issue-page.tsx';
import { MailPage } from './mail/mail-page.tsx';
import { ProjectAppPage } from './projects/project-app-page.tsx';
import { ProjectPage } from './projects/project-page.tsx';
import { ProjectsPage } from './projects/projects-page.tsx';
import type { Route } from './routing/route.ts';
import { IssuesPage } from './search/issues-page.tsx';
import { LoginPage } from './site/login-page.tsx';
import { UnknownPage } from './site/unknown-page.tsx';

export function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'create':
    case 'projects':
      return <ProjectsPage />;
    case 'project':
      return <ProjectPage key={route.projectKey} projectKey={route.projectKey} />;
    case 'projectApp':
      return <ProjectAppPage key={route.base} route={route} />;
    case 'issues':
      return <IssuesPage jql={route.jql} />;
    case 'issue':
      return <IssuePage key={route.issueKey} issueKey={route.issueKey} />;
    case 'apps':
      return <AppsPage />;
    case 'app':
      return <AppPage key={route.base} moduleKey={route.moduleKey} base={route.base} />;
    case 'wiki':
      return <WikiPagesPage />;
    case 'wikiPage':
      return <WikiPagePage key={route.pageId} pageId={route.pageId} />;
    case 'mail':
      return <MailPage />;
    case 'login':
      return <LoginPage />;
    case 'unknown':
      return <UnknownPage path={route.path} />;
  }
}
