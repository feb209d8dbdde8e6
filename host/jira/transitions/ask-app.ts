import { validatorNamed } from '../configuration/workflow/app-rules.ts';
import type { TransitionRule } from '../model/configuration.ts';
import type { Project } from '../model/project.ts';
import type { Author } from '../issues/author.ts';
import { fieldChanges } from '../issues/record-change.ts';
import { issueFieldOf } from '../issues/fields/field-of.ts';
import type { JiraSite } from '../site.ts';
import type { Move } from './run-validators.ts';

const blocked = (name: string) => `The validator "${name}" did not let this transition pass.`;

function configurationIn({ parameters }: TransitionRule): unknown {
  try {
    const configuration: unknown = JSON.parse(parameters['config'] || '{}');
    return configuration;
  } catch {
    return {};
  }
}

function modifiedFields(
  site: JiraSite,
  by: Author,
  project: Project,
  move: Move,
): Record<string, unknown> {
  const { before, after } = move;
  const changed = new Set(fieldChanges(site, by, before, after).map(({ fieldId }) => fieldId));
  const entries = site.fields.all().flatMap((field): [string, unknown][] => {
    const issueField = changed.has(field.id) ? issueFieldOf(field) : undefined;
    if (!issueField) return [];
    return [[field.id, issueField.render(after, { site, caller: by.caller, project, field })]];
  });
  return Object.fromEntries(entries);
}

/** What an app's validator says against a move; null when it lets it pass. An app that is gone blocks. */
export async function askApp(
  site: JiraSite,
  by: Author,
  project: Project,
  move: Move,
  rule: TransitionRule,
): Promise<string | null> {
  if (rule.parameters['disabled'] === 'true') return null;
  const ari = rule.parameters['key'];
  const validator = validatorNamed(site, ari);
  if (!validator) return blocked(ari?.split('/').at(-1) ?? '');
  const { result, errorMessage } = await site.runValidator({
    moduleKey: validator.key,
    payload: {
      issue: { key: move.isNew ? null : move.before.key },
      configuration: configurationIn(rule),
      transition: {
        from: { id: move.before.statusId },
        to: { id: move.transition.toStatusId },
        modifiedFields: modifiedFields(site, by, project, move),
      },
    },
  });
  if (result) return null;
  return errorMessage ? errorMessage : blocked(validator.name);
}
