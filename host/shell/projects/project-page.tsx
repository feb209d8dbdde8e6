import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { readProject } from '../jira/project.ts';
import { usePageTitle } from '../routing/use-page-title.ts';
import { IssueResults } from '../search/issue-results.tsx';
import { ProjectHead } from './project-head.tsx';
import { SetUpStatus } from './set-up-status.tsx';

export function ProjectPage({ projectKey }: { projectKey: string }) {
  usePageTitle(projectKey);
  const [answer, reload] = useAnswer(`project ${projectKey}`, () => readProject(projectKey));
  return (
    <section className="page">
      <Loaded answer={answer} refusedTitle={`${projectKey} cannot be shown`}>
        {(project) => (
          <>
            <ProjectHead project={project} />
            {project.description !== undefined && <p>{project.description}</p>}
            <SetUpStatus project={project} onChange={reload} />
            <h2>Issues</h2>
            <IssueResults
              jql={`project = "${project.key}" ORDER BY created DESC`}
              whenEmpty="No issues here yet. Create the first one with the Create button above."
            />
          </>
        )}
      </Loaded>
    </section>
  );
}
