import { useMemo, useState } from 'react';
import type { SurfaceContext } from '../../bridge/context';
import { applySetup, planSetup, readSetupProgress } from '../../bridge/invoke-setup';
import { findProjects } from '../../bridge/projects';
import { PlaceContext } from '../../features/people/place';
import { type Project, ProjectChoice } from '../../features/set-up/project-choice';
import { ProjectSetUp, type SettingUp } from '../../features/set-up/project-set-up';
import './admin.css';

const settingUp: SettingUp = {
  plan: ({ id }) => planSetup({ projectId: id }),
  apply: ({ id }) => applySetup({ projectId: id }),
  status: ({ id }) => readSetupProgress({ projectId: id }),
};

/** For Jira's administrators: brings quality work types, fields and workflows to a project. */
export function Admin({ context }: { readonly context: SurfaceContext }) {
  const [project, setProject] = useState<Project | null>(null);
  const place = useMemo(
    () => ({ locale: context.locale, timezone: context.timezone }),
    [context.locale, context.timezone],
  );
  return (
    <PlaceContext.Provider value={place}>
      <main className="admin k-stack">
        <header className="k-stack-tight">
          <h1>Set up a project for quality work</h1>
          <p>
            Ratchet adds work types for nonconformances, CAPAs, improvements and audits, with their
            fields, screens and workflows. They are ordinary Jira configuration and stay when
            Ratchet is removed. Nothing of yours is changed; you see the plan first.
          </p>
        </header>
        <ProjectChoice chosen={project} onChoose={setProject} find={findProjects} />
        {project ? <ProjectSetUp key={project.id} project={project} settingUp={settingUp} /> : null}
      </main>
    </PlaceContext.Provider>
  );
}
