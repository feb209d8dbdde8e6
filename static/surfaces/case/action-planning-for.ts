import {
  actionMadeFor,
  assignableIn,
  creatableProjects,
  createAction,
  madeFrom,
  wantedFor,
  workTypesIn,
} from '../../bridge/create-action';
import { tellSaved } from '../../bridge/events';
import { findIssues } from '../../bridge/find-issues';
import { findPages } from '../../bridge/find-pages';
import { linkAction, unlinkAction } from '../../bridge/invoke';
import { planDocument } from '../../bridge/invoke-case';
import { openBeside, openIssue } from '../../bridge/page';
import { readSetup } from '../../bridge/setup';
import type { ActionPlanning } from '../../features/action-plan/action-planning';
import { newId } from '../../kit/new-id';
import type { Wire } from '../../../src/contract/wire';
import type { CaseRecord } from '../../features/case/case-context';
import type { ProjectId } from '../../../src/domain/id';

/** Work types for work: Ratchet's own are raised, not planned. */
async function workTypes(project: ProjectId, own: ProjectId) {
  const [found, setup] = await Promise.all([workTypesIn(project), readSetup(own)]);
  if (!found.ok) return found;
  const ours = new Set(setup.ok && setup.value ? Object.values(setup.value.issueTypes) : []);
  return { ok: true, value: found.value.filter(({ id }) => !ours.has(id)) } as const;
}

/** What can be done about an issue's plan. `onChanged`: issue and circumstances should be read again. */
export function actionPlanningFor(
  { id: issueId, key, projectId }: Pick<CaseRecord, 'id' | 'key' | 'projectId'>,
  onChanged: () => void,
): ActionPlanning {
  const changed = <Answer extends Wire<unknown>>(answer: Answer): Answer => {
    if (answer.ok) {
      tellSaved(issueId);
      onChanged();
    }
    return answer;
  };
  return {
    projects: creatableProjects,
    workTypes: (project) => workTypes(project, projectId),
    wanted: wantedFor,
    people: assignableIn,
    create: (attempt, draft) =>
      createAction({ intent: attempt, from: { id: issueId, key }, ...draft }),
    made: actionMadeFor,
    link: async (cause, action) => changed(await linkAction({ issueId, cause, action })),
    unlink: async (cause, actionId) => changed(await unlinkAction({ issueId, cause, actionId })),
    search: findIssues,
    madeHere: () => madeFrom(issueId),
    pages: findPages,
    planDocument: async (actionId, page) =>
      changed(await planDocument({ issueId, id: newId(), actionId, page })),
    openIssue,
    openCreateForm: (project, workType, summary) => {
      const asked = new URLSearchParams({ pid: project, issuetype: workType, summary });
      openBeside(`/secure/CreateIssueDetails!init.jspa?${asked.toString()}`);
    },
  };
}
