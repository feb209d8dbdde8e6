import * as z from 'zod';
import { administered } from '../configuration/administered.ts';
import { sameName } from '../configuration/names.ts';
import type { Project } from '../model/project.ts';
import { parseBody } from '../parse.ts';
import { JiraError } from '../request.ts';
import type { JiraSite } from '../site.ts';
import { announceProject, renderProjectBrief } from './render.ts';
import { administratorsRoleId, withMembers } from './roles.ts';
import { schemesFromTemplate } from './templates.ts';
import { chosenSchemes, schemeIds } from './schemes.ts';

const creation = z
  .strictObject({
    key: z.string(),
    name: z.string().trim(),
    leadAccountId: z.string().optional(),
    projectTypeKey: z.enum(['software', 'business']).optional(),
    projectTemplateKey: z.string().optional(),
    description: z.string().default(''),
    assigneeType: z.enum(['PROJECT_LEAD', 'UNASSIGNED']).optional(),
    ...schemeIds,
  })
  .refine(
    ({ projectTemplateKey, ...rest }) =>
      projectTemplateKey === undefined || Object.keys(schemeIds).every((name) => !(name in rest)),
    { message: 'A project template and schemes exclude each other.' },
  );

function faults(site: JiraSite, wanted: z.infer<typeof creation>): Record<string, string> {
  const errors: Record<string, string> = {};
  if (!/^[A-Z][A-Z0-9_]{1,9}$/.test(wanted.key))
    errors['projectKey'] =
      'Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric characters.';
  const holder = site.projects.all().find(({ key }) => key === wanted.key);
  if (holder) errors['projectKey'] = `Project '${holder.name}' uses this project key.`;
  if (wanted.name === '' || wanted.name.length > 80)
    errors['projectName'] = 'The project name must have between 1 and 80 characters.';
  if (site.projects.all().some(({ name }) => sameName(name, wanted.name)))
    errors['projectName'] = 'A project with that name already exists.';
  if (wanted.leadAccountId === undefined || !site.people.get(wanted.leadAccountId))
    errors['projectLead'] = 'You must specify a valid project lead.';
  return errors;
}

/** A company-managed project, with schemes of its own from a template or with those that are named. */
export const createProject = administered({
  method: 'POST',
  path: '/rest/api/3/project',
  handle: (call) => {
    const { site, request } = call;
    const wanted = parseBody(creation, call);
    const errors = faults(site, wanted);
    if (Object.keys(errors).length > 0) throw new JiraError(400, '', errors);
    const { key, name, description, leadAccountId = '', projectTemplateKey } = wanted;
    const chosen =
      projectTemplateKey === undefined
        ? { ...chosenSchemes(site, wanted), projectTypeKey: wanted.projectTypeKey ?? 'business' }
        : schemesFromTemplate(site, projectTemplateKey, key);
    const id = String(site.store.next('project', 10000));
    const bare: Project = {
      id,
      key,
      name,
      description,
      leadAccountId,
      ...chosen,
      members: {},
      grants: {},
      components: [],
      properties: {},
    };
    const founders = request.caller.kind === 'user' ? [request.caller.accountId] : [];
    const members = { [administratorsRoleId]: [...new Set([leadAccountId, ...founders])] };
    const project = withMembers(bare, members);
    site.projects.put(id, project);
    const { self } = renderProjectBrief(site, project);
    announceProject(site, 'created', project);
    return { status: 201, body: { self, id: Number(id), key } };
  },
});
