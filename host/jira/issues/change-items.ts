import type { ChangeItem } from '../model/issue.ts';

/** What a value is in the changelog: its id, where it has one, and its words. */
export interface Trace {
  id: string | null;
  text: string | null;
}

export const nothing: Trace = { id: null, text: null };

/** Who a change is about: field is the changelog's own name, fieldId Jira's id. */
export type Traced = Pick<ChangeItem, 'field' | 'fieldtype' | 'fieldId'>;

export function changeItem(traced: Traced, before: Trace, after: Trace): ChangeItem {
  return {
    ...traced,
    from: before.id,
    fromString: before.text,
    to: after.id,
    toString: after.text,
  };
}
