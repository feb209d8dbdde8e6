import type { Field, Transition } from '../model/configuration.ts';
import type { Issue } from '../model/issue.ts';
import type { Project } from '../model/project.ts';
import { fillableFields } from '../issues/input/screen-fields.ts';
import type { JiraSite } from '../site.ts';

/** The fields of a transition's screen that this issue carries; a transition without a screen has none. */
export function transitionFields(
  site: JiraSite,
  project: Project,
  issue: Issue,
  { screenId }: Transition,
): Field[] {
  const screen = screenId === null ? undefined : site.screens.get(screenId);
  if (!screen) return [];
  return fillableFields(site, project, issue.issueTypeId, screen).filter(
    ({ id }) => id !== 'parent',
  );
}
