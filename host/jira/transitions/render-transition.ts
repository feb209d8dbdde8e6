import type { Transition } from '../model/configuration.ts';
import type { Issue } from '../model/issue.ts';
import type { Project } from '../model/project.ts';
import { statusBean } from '../issues/beans/status.ts';
import { projectOf } from '../issues/issue-of.ts';
import { describeFields } from '../issues/meta/describe-field.ts';
import type { Caller } from '../request.ts';
import type { JiraSite } from '../site.ts';
import { availableTransitions } from './available-transitions.ts';
import { transitionFields } from './transition-fields.ts';

function renderTransition(
  site: JiraSite,
  caller: Caller,
  project: Project,
  issue: Issue,
  transition: Transition,
  withFields: boolean,
) {
  const { id, name, toStatusId, screenId, type, conditions } = transition;
  const fields = withFields
    ? {
        fields: describeFields(transitionFields(site, project, issue, transition), {
          site,
          caller,
          project,
        }),
      }
    : {};
  return {
    id,
    name,
    to: statusBean(site, toStatusId),
    hasScreen: screenId !== null,
    isGlobal: type === 'GLOBAL',
    isInitial: false,
    isAvailable: true,
    isConditional: conditions.length > 0,
    isLooped: toStatusId === issue.statusId,
    ...fields,
  };
}

/** The transitions the caller may take now. */
export function renderTransitions(
  site: JiraSite,
  caller: Caller,
  issue: Issue,
  { withFields }: { withFields: boolean },
) {
  const project = projectOf(site, issue);
  return availableTransitions(site, caller, project, issue).map((transition) =>
    renderTransition(site, caller, project, issue, transition, withFields),
  );
}
