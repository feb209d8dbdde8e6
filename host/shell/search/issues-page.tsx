import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { readProjects } from '../jira/project.ts';
import { paths } from '../routing/route.ts';
import { useRouter } from '../routing/router.tsx';
import { usePageTitle } from '../routing/use-page-title.ts';
import { IssueResults } from './issue-results.tsx';
import { JqlForm } from './jql-form.tsx';

export function IssuesPage({ jql }: { jql: string | null }) {
  usePageTitle('Issues');
  const [everything] = useAnswer('everything a person sees', readEverything);
  return (
    <section className="page">
      <h1>Issues</h1>
      <Loaded answer={jql === null ? everything : { state: 'ready', value: jql }}>
        {(query) => <Search key={query} jql={query} />}
      </Loaded>
    </section>
  );
}

function Search({ jql }: { jql: string }) {
  const { navigate } = useRouter();
  return (
    <>
      <JqlForm jql={jql} onSearch={(typed) => navigate(paths.issues(typed))} />
      {jql === '' ? (
        <p>There is no project you may look into. Somebody who administers one can add you.</p>
      ) : (
        <IssueResults jql={jql} whenEmpty="Nothing matches this search." />
      )}
    </>
  );
}

/** Jira answers only bounded queries, so "everything" names the projects. */
async function readEverything(): Promise<string> {
  const projects = await readProjects('view');
  if (projects.length === 0) return '';
  return `project in (${projects.map(({ key }) => `"${key}"`).join(', ')}) ORDER BY updated DESC`;
}
