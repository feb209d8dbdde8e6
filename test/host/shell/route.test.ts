import { paths, routeOf } from '../../../host/shell/routing/route';

const quality = (base: string, moduleKey: string | null = 'quality') => ({
  page: 'projectApp',
  projectKey: 'QM',
  moduleKey,
  base,
});

describe('addresses of the site', () => {
  it.each([
    ['/', { page: 'projects' }],
    ['/projects', { page: 'projects' }],
    ['/projects/qm', { page: 'project', projectKey: 'QM' }],
    ['/browse/qm-7', { page: 'issue', issueKey: 'QM-7' }],
    ['/issues', { page: 'issues', jql: null }],
    ['/issues?jql=', { page: 'issues', jql: '' }],
    ['/apps', { page: 'apps' }],
    ['/apps/setup', { page: 'app', moduleKey: 'setup', base: '/apps/setup' }],
    ['/apps/setup/QM?step=2', { page: 'app', moduleKey: 'setup', base: '/apps/setup' }],
    ['/projects/qm/apps/quality', quality('/projects/qm/apps/quality')],
    ['/projects/QM/apps/quality/audits/7?tab=2#top', quality('/projects/QM/apps/quality')],
    ['/projects/QM/apps', { page: 'unknown', path: '/projects/QM/apps' }],
    [
      '/jira/software/projects/QM/apps/a-1/e-1/audits',
      quality('/jira/software/projects/QM/apps/a-1/e-1', null),
    ],
    ['/jira/software/c/projects/qm', { page: 'project', projectKey: 'QM' }],
    ['/jira/people', { page: 'unknown', path: '/jira/people' }],
    [
      '/secure/CreateIssueDetails!init.jspa?pid=10001&issuetype=10002&summary=Key+it',
      { page: 'create', projectId: '10001', typeId: '10002', summary: 'Key it' },
    ],
    ['/secure/Dashboard.jspa', { page: 'unknown', path: '/secure/Dashboard.jspa' }],
    ['/mail', { page: 'mail' }],
    ['/login', { page: 'login' }],
    ['/wiki', { page: 'wiki' }],
    ['/wiki/spaces/QMS', { page: 'wiki' }],
    ['/wiki/spaces/QMS/pages/98307/WI-288+Rework', { page: 'wikiPage', pageId: '98307' }],
    ['/wiki/spaces/QMS/pages/edit-v2/98307', { page: 'wikiPage', pageId: '98307' }],
    ['/wiki/pages/viewpage.action?pageId=98307', { page: 'wikiPage', pageId: '98307' }],
    ['/wiki/x/AbCd', { page: 'unknown', path: '/wiki/x/AbCd' }],
    ['/browse', { page: 'unknown', path: '/browse' }],
    ['/login/again', { page: 'unknown', path: '/login/again' }],
    ['/projects/QM/board', { page: 'unknown', path: '/projects/QM/board' }],
    ['/browse/%E0%A4%A', { page: 'issue', issueKey: '%E0%A4%A' }],
  ])('%s', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it('carries any JQL there and back', () => {
    const jql = 'summary ~ "50 % & more" + x = \'ü\' ORDER BY created';
    expect(routeOf(paths.issues(jql))).toEqual({ page: 'issues', jql });
  });
});
