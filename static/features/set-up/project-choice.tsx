import { useEffect, useState } from 'react';
import type { Wire } from '../../../src/contract/wire';
import type { ProjectId } from '../../../src/domain/id';
import { Field } from '../../kit/field';

export interface Project {
  readonly id: ProjectId;
  readonly key: string;
  readonly name: string;
}

interface ProjectChoiceProps {
  readonly chosen: Project | null;
  readonly onChoose: (project: Project) => void;
  readonly find: (words: string) => Promise<Wire<readonly Project[]>>;
}

const pause = 300;

/** Finds a project by name or key. */
export function ProjectChoice({ chosen, onChoose, find }: ProjectChoiceProps) {
  const [words, setWords] = useState('');
  const [projects, setProjects] = useState<readonly Project[] | null>(null);
  useEffect(() => {
    let current = true;
    const timer = window.setTimeout(() => {
      void find(words).then((answer) => {
        if (current) setProjects(answer.ok ? answer.value : []);
      });
    }, pause);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [find, words]);

  return (
    <section className="k-stack-tight" aria-label="Project">
      <Field label="Find a project" hint="Only company-managed projects can be set up.">
        {(control) => (
          <input
            {...control}
            className="k-input"
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <ul className="k-stack-tight">
        {(projects ?? []).map((project) => (
          <li key={project.id}>
            <label className="k-choice">
              <input
                type="radio"
                name="project"
                checked={chosen?.id === project.id}
                onChange={() => onChoose(project)}
              />
              {project.name} ({project.key})
            </label>
          </li>
        ))}
      </ul>
      {projects?.length === 0 ? <p className="k-subtle">No project found.</p> : null}
    </section>
  );
}
