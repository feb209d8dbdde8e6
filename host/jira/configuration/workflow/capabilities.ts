import { findProject } from '../../projects/project-of.ts';
import { JiraError } from '../../request.ts';
import type { RouteCall } from '../../route.ts';
import { administered } from '../administered.ts';
import { issueTypeOf } from '../issue-type/find.ts';
import { moduleAri } from './app-rules.ts';
import { forgeValidatorKey, systemRules } from './rule-catalogue.ts';
import { workflowById } from './usage.ts';

/** The question names a workflow, or a project and a work type. */
function demandSubject({ site, request }: RouteCall): void {
  const { query } = request;
  const workflowId = query.get('workflowId');
  if (workflowId !== null) {
    workflowById(site, workflowId, 400);
    return;
  }
  const projectId = query.get('projectId');
  const issueTypeId = query.get('issueTypeId');
  if (projectId === null || issueTypeId === null)
    throw new JiraError(400, "Give 'workflowId', or 'projectId' and 'issueTypeId'.");
  if (!findProject(site, projectId))
    throw new JiraError(400, `The project ${projectId} does not exist.`);
  issueTypeOf(site, issueTypeId, 400);
}

/** Which rules a workflow may have: Atlassian's that this site carries out, and the installed app's. */
export const workflowCapabilities = administered({
  method: 'GET',
  path: '/rest/api/3/workflows/capabilities',
  handle: (call) => {
    demandSubject(call);
    const { site } = call;
    call.charge(1);
    return {
      status: 200,
      body: {
        editorScope: 'GLOBAL',
        projectTypes: ['software', 'business'],
        systemRules: systemRules.map((rule) => ({
          ...rule,
          isVisible: true,
          incompatibleRuleKeys: [],
        })),
        forgeRules: site.app.validators.map(({ key, name, description }) => ({
          id: moduleAri(site, key),
          ruleKey: forgeValidatorKey,
          ruleType: 'Validator',
          name,
          description,
        })),
        connectRules: [],
        triggerRules: [],
      },
    };
  },
});
