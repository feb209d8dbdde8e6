import * as z from 'zod';
import type { Project } from '../model/project.ts';
import { JiraError } from '../request.ts';
import { defaultFieldSchemeId } from '../seed/fields.ts';
import { defaultIssueTypeSchemeId } from '../seed/issue-types.ts';
import { defaultIssueTypeScreenSchemeId } from '../seed/screens.ts';
import { defaultWorkflowSchemeId } from '../seed/workflows.ts';
import type { JiraSite } from '../site.ts';

const schemeId = z.int().transform(String).optional();

/** The schemes one may name when making a project. */
export const schemeIds = {
  issueTypeScheme: schemeId,
  issueTypeScreenScheme: schemeId,
  workflowScheme: schemeId,
  fieldScheme: schemeId,
};

type Asked = { [Name in keyof typeof schemeIds]?: string | undefined };

export type ProjectSchemes = Pick<
  Project,
  'issueTypeSchemeId' | 'issueTypeScreenSchemeId' | 'workflowSchemeId' | 'fieldSchemeId'
>;

interface Known {
  get(id: string): unknown;
}

function known(schemes: Known, id: string, field: string): string {
  if (schemes.get(id) !== undefined) return id;
  throw new JiraError(400, '', { [field]: `The scheme with id ${id} does not exist.` });
}

/** The named schemes, and the site's default ones where none is named. */
export function chosenSchemes(site: JiraSite, asked: Asked): ProjectSchemes {
  const { issueTypeScheme, issueTypeScreenScheme, workflowScheme, fieldScheme } = asked;
  return {
    issueTypeSchemeId: known(
      site.issueTypeSchemes,
      issueTypeScheme ?? defaultIssueTypeSchemeId,
      'issueTypeScheme',
    ),
    issueTypeScreenSchemeId: known(
      site.issueTypeScreenSchemes,
      issueTypeScreenScheme ?? defaultIssueTypeScreenSchemeId,
      'issueTypeScreenScheme',
    ),
    workflowSchemeId: known(
      site.workflowSchemes,
      workflowScheme ?? defaultWorkflowSchemeId,
      'workflowScheme',
    ),
    fieldSchemeId: known(site.fieldSchemes, fieldScheme ?? defaultFieldSchemeId, 'fieldScheme'),
  };
}
