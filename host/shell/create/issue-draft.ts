import { isEmpty, jiraValueOf, type Draft } from '../fields/draft.ts';
import { kindOf } from '../fields/field-kind.ts';
import type { FieldMeta } from '../jira/field-meta.ts';

export interface IssueDraft {
  projectKey: string;
  typeId: string;
  /** By field id, so that what was typed stays when the work type changes. */
  fields: Readonly<Record<string, Draft>>;
}

export const emptyIssueDraft: IssueDraft = { projectKey: '', typeId: '', fields: {} };

/** The fields asked for here; the reporter is whoever creates the issue. */
export function askedFields(fields: readonly FieldMeta[]): FieldMeta[] {
  return fields.filter((meta) => meta.id !== 'reporter' && kindOf(meta) !== 'unsupported');
}

/** What is sent to Jira: the filled fields among those asked for. */
export function fieldsToCreate(
  draft: IssueDraft,
  asked: readonly FieldMeta[],
): Record<string, unknown> {
  const filled = asked.flatMap((meta) => {
    const typed = draft.fields[meta.id];
    return typed === undefined || isEmpty(typed)
      ? []
      : [[meta.id, jiraValueOf(kindOf(meta), typed)] as const];
  });
  return {
    project: { key: draft.projectKey },
    issuetype: { id: draft.typeId },
    ...Object.fromEntries(filled),
  };
}
