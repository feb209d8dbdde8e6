import type { Field, Screen } from '../../model/configuration.ts';
import type { Project } from '../../model/project.ts';
import { fieldsOnScreen } from '../../projects/project-configuration.ts';
import type { JiraSite } from '../../site.ts';
import { issueFieldOf } from '../fields/field-of.ts';

/** A parent belongs to the place in the hierarchy, not to a screen. */
const offScreen = ['parent'];

/** The fields of a screen that people can fill in for that work type, `parent` with them. */
export function fillableFields(
  site: JiraSite,
  project: Project,
  issueTypeId: string,
  screen: Screen,
): Field[] {
  const always = offScreen.flatMap((id) => site.fields.get(id) ?? []);
  const onScreen = fieldsOnScreen(site, project, issueTypeId, screen);
  return [...onScreen, ...always].filter((field) => issueFieldOf(field) !== undefined);
}
