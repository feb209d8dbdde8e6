import { isProjectPermission } from '../../permissions/catalogue.ts';
import { projectRoles } from '../../projects/roles.ts';
import type { JiraSite } from '../../site.ts';
import { validatorNamed } from './app-rules.ts';
import type { RulePayload } from './payload.ts';

type Check = (site: JiraSite, parameters: Record<string, string>) => string | null;

const mostConfiguration = 32_768;

const listed = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const unexpected = (parameters: Record<string, string>, expected: readonly string[]) =>
  Object.keys(parameters).find((name) => !expected.includes(name));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const fieldRequired: Check = (site, parameters) => {
  if (parameters['ruleType'] !== 'fieldRequired')
    return `This site does not carry out the rule type ${parameters['ruleType'] ?? 'without name'}.`;
  const fields = listed(parameters['fieldsRequired']);
  const missing = fields.find((id) => !site.fields.get(id));
  if (missing !== undefined) return `The field ${missing} does not exist.`;
  if (fields.length === 0) return 'A required field must be named in fieldsRequired.';
  const other = unexpected(parameters, [
    'ruleType',
    'fieldsRequired',
    'ignoreContext',
    'errorMessage',
  ]);
  return other === undefined ? null : `The rule has no parameter ${other}.`;
};

const separationOfDuties: Check = (site, parameters) => {
  for (const name of ['fromStatusId', 'toStatusId'])
    if (!site.statuses.get(parameters[name] ?? ''))
      return `The parameter ${name} must be the id of a status.`;
  return null;
};

const restriction: Check = (_site, parameters) => {
  const other = unexpected(parameters, [
    'accountIds',
    'roleIds',
    'permissionKeys',
    'allowUserCustomFields',
    'denyUserCustomFields',
  ]);
  if (other !== undefined) return `This site does not restrict transitions by ${other}.`;
  const unknown = listed(parameters['roleIds']).find(
    (id) => !projectRoles.some((role) => role.id === id),
  );
  return unknown === undefined ? null : `The role ${unknown} does not exist.`;
};

const permission: Check = (_site, parameters) =>
  isProjectPermission(parameters['permissionKey'] ?? '') ? null : 'The permission does not exist.';

const transitionScreen: Check = (site, parameters) =>
  site.screens.get(parameters['screenId'] ?? '') ? null : 'The screen does not exist.';

const forgeValidator: Check = (site, parameters) => {
  if (!validatorNamed(site, parameters['key']))
    return `No installed app provides ${parameters['key'] ?? 'a validator without key'}.`;
  const config = parameters['config'];
  if (config !== undefined && !isJson(config)) return 'The configuration must be JSON.';
  if ((config?.length ?? 0) > mostConfiguration) return 'The configuration is too long.';
  return null;
};

const checks = new Map<string, Check>([
  ['system:validate-field-value', fieldRequired],
  ['system:separation-of-duties', separationOfDuties],
  ['system:restrict-issue-transition', restriction],
  ['system:check-permission-validator', permission],
  ['system:transition-screen', transitionScreen],
  ['forge:expression-validator', forgeValidator],
]);

/** What is wrong with a rule's parameters, in words; null when nothing is. */
export function checkParameters(site: JiraSite, rule: RulePayload): string | null {
  return checks.get(rule.ruleKey)?.(site, rule.parameters) ?? null;
}
