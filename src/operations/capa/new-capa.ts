import * as z from 'zod/mini';
import type { NewIssue } from '../ports';
import type { RaiseSource } from './source';

const ChosenOption = z.looseObject({ id: z.string() });

/** The same option on the other issue; nothing where none was chosen. */
function sameOption(source: RaiseSource, fieldId: string): Record<string, unknown> {
  const chosen = ChosenOption.safeParse(source.facts.fields[fieldId]);
  return chosen.success ? { [fieldId]: { id: chosen.data.id } } : {};
}

/** The CAPA as Jira is asked to make it: in the same project, as severe, about the same process. */
export function newCapa(source: RaiseSource, summary: string, intent: string): NewIssue {
  const { made, facts, issue } = source;
  return {
    projectId: facts.projectId,
    issueTypeId: made.issueTypes.capa,
    summary,
    fields: {
      ...sameOption(source, made.fields.source),
      ...sameOption(source, made.fields.severity),
      ...sameOption(source, made.fields.process),
    },
    origin: { intent, issue },
  };
}
