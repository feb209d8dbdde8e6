import type { IssueTypeScheme } from '../../model/configuration.ts';
import { JiraError } from '../../request.ts';
import type { JiraSite } from '../../site.ts';

export function renderIssueTypeScheme(scheme: IssueTypeScheme) {
  const { id, name, description, defaultIssueTypeId, isDefault } = scheme;
  return {
    id,
    name,
    description,
    ...(defaultIssueTypeId === null ? {} : { defaultIssueTypeId }),
    isDefault,
  };
}

export function issueTypeSchemeOf(site: JiraSite, id: string): IssueTypeScheme {
  const found = site.issueTypeSchemes.get(id);
  if (found) return found;
  throw new JiraError(404, `The issue type scheme with id '${id}' was not found.`);
}
