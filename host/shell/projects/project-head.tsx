import type { Project } from '../jira/project.ts';
import { Link } from '../routing/link.tsx';
import { paths } from '../routing/route.ts';
import { useSite } from '../site/site-context.tsx';
import { projectPagesOf } from './project-pages.ts';

interface ProjectHeadProps {
  project: Project;
  /** The app's page that is open; left out on the project's own. */
  moduleKey?: string;
}

/** Name of a project and the way to its pages, those of apps among them. */
export function ProjectHead({ project, moduleKey }: ProjectHeadProps) {
  const { site } = useSite();
  const pages = projectPagesOf(site);
  return (
    <header className="project-head">
      <nav aria-label="Breadcrumb" className="breadcrumb">
        <Link to={paths.projects}>Projects</Link>
        <span aria-hidden="true">/</span>
        <span>{project.key}</span>
      </nav>
      <h1>{project.name}</h1>
      {pages.length > 0 && (
        <nav aria-label={project.name} className="project-pages">
          <Link
            to={paths.project(project.key)}
            current={moduleKey === undefined}
            className="nav-link"
          >
            Issues
          </Link>
          {pages.map(({ key, title }) => (
            <Link
              key={key}
              to={paths.projectApp(project.key, key)}
              current={moduleKey === key}
              className="nav-link"
            >
              {title}
            </Link>
          ))}
        </nav>
      )}
    </header>
  );
}
