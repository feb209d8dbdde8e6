import type { TransitionRule } from '../model/configuration.ts';
import type { Project } from '../model/project.ts';
import { issueFieldOf } from '../issues/fields/field-of.ts';
import { carriesField } from '../projects/project-configuration.ts';
import { JiraError } from '../request.ts';
import type { JiraSite } from '../site.ts';
import { listParameter } from './rule-parameters.ts';
import type { Move } from './run-validators.ts';

/** The sentence of a field rule that does not hold, or null. 501 for a kind this site does not know. */
export function validateFieldValue(
  site: JiraSite,
  project: Project,
  { after }: Move,
  rule: TransitionRule,
): string | null {
  const { ruleType, ignoreContext, errorMessage } = rule.parameters;
  if (ruleType !== 'fieldRequired')
    throw new JiraError(501, `This site does not answer the field rule ${ruleType ?? ''}`);
  for (const fieldId of listParameter(rule, 'fieldsRequired')) {
    const field = site.fields.get(fieldId);
    const carried = field !== undefined && carriesField(project, after.issueTypeId, field);
    if (!carried && ignoreContext === 'true') continue;
    const issueField = field ? issueFieldOf(field) : undefined;
    if (!carried || !issueField || issueField.isEmpty(after))
      return errorMessage ? errorMessage : `${field?.name ?? fieldId} is required.`;
  }
  return null;
}
