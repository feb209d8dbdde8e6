import type { Transition, TransitionRule } from '../model/configuration.ts';
import type { Issue } from '../model/issue.ts';
import type { Project } from '../model/project.ts';
import { isProjectPermission } from '../permissions/catalogue.ts';
import { may } from '../permissions/permissions.ts';
import { JiraError } from '../request.ts';
import type { JiraSite } from '../site.ts';
import type { Author } from '../issues/author.ts';
import { projectOf } from '../issues/issue-of.ts';
import { askApp } from './ask-app.ts';
import { validateFieldValue } from './validate-field-value.ts';

/** A move under way: nothing of it is written yet. */
export interface Move {
  transition: Transition;
  before: Issue;
  after: Issue;
  /** On creation the issue has no key yet. */
  isNew: boolean;
}

async function refusal(
  site: JiraSite,
  by: Author,
  project: Project,
  move: Move,
  rule: TransitionRule,
): Promise<string | null> {
  switch (rule.ruleKey) {
    case 'system:validate-field-value':
      return validateFieldValue(site, project, move, rule);
    case 'system:check-permission-validator': {
      const key = rule.parameters['permissionKey'] ?? '';
      return isProjectPermission(key) && may(site, by.caller, key, project.id)
        ? null
        : `You do not have the permission ${key}.`;
    }
    case 'forge:expression-validator':
      return askApp(site, by, project, move, rule);
    default:
      throw new JiraError(501, `This site does not answer the workflow validator ${rule.ruleKey}`);
  }
}

/** Runs a transition's validators in their order; the first that refuses ends it with a 400. */
export async function runValidators(site: JiraSite, by: Author, move: Move): Promise<void> {
  const project = projectOf(site, move.before);
  for (const rule of move.transition.validators) {
    const message = await refusal(site, by, project, move, rule);
    if (message !== null) throw new JiraError(400, message);
  }
}
