import { route } from '@forge/api';
import type { Action, Answer } from '../../../domain/provisioning/action';
import { Nothing, type Call } from './call';
import { demandAll, Outcomes } from './field-placements';

/** Moves a project to one of its own copies. */
export async function assignScheme(
  call: Call,
  { scheme, schemeId, projectId }: Extract<Action, { kind: 'assignScheme' }>,
): Promise<Answer> {
  switch (scheme) {
    case 'fieldScheme': {
      const body = { [schemeId]: { projectIds: [Number(projectId)] } };
      const path = route`/rest/api/3/config/fieldschemes/projects`;
      demandAll(await call({ method: 'PUT', path, body }, Outcomes));
      return {};
    }
    case 'issueTypeScreenScheme': {
      const body = { issueTypeScreenSchemeId: schemeId, projectId };
      const path = route`/rest/api/3/issuetypescreenscheme/project`;
      await call({ method: 'PUT', path, body }, Nothing);
      return {};
    }
    case 'workflowScheme': {
      const body = { workflowSchemeId: schemeId, projectId };
      await call({ method: 'PUT', path: route`/rest/api/3/workflowscheme/project`, body }, Nothing);
      return {};
    }
    case 'issueTypeScheme': {
      const body = { issueTypeSchemeId: schemeId, projectId };
      await call(
        { method: 'PUT', path: route`/rest/api/3/issuetypescheme/project`, body },
        Nothing,
      );
      return {};
    }
  }
}
