import { useAnswer } from '../calls/use-answer.ts';
import { Loaded } from '../controls/loaded.tsx';
import { readProjects } from '../jira/project.ts';
import { Link } from '../routing/link.tsx';
import { paths } from '../routing/route.ts';
import { usePageTitle } from '../routing/use-page-title.ts';

export function ProjectsPage() {
  usePageTitle('Projects');
  const [answer] = useAnswer('projects', () => readProjects('view'));
  return (
    <section className="page">
      <h1>Projects</h1>
      <Loaded answer={answer}>
        {(projects) =>
          projects.length === 0 ? (
            <p>
              There is no project you may look into. Somebody who administers one can add you, or
              you can <Link to={paths.login}>continue as another person</Link>.
            </p>
          ) : (
            <ul className="plain projects">
              {projects.map(({ id, key, name, lead, description }) => (
                <li key={id} className="card">
                  <h2>
                    <Link to={paths.project(key)}>{name}</Link>
                  </h2>
                  <p className="quiet">
                    {key}
                    {lead && ` · led by ${lead.displayName}`}
                  </p>
                  {description !== undefined && description !== '' && <p>{description}</p>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
