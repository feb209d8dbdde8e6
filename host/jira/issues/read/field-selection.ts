/** Which fields of an issue an answer carries. */
export type FieldSelection = (fieldId: string) => boolean;

/** Left out of *navigable, as they are no columns of a list. */
const notNavigable = new Set(['attachment', 'comment', 'watches']);

/**
 * Reads Jira's list of fields: ids, *all, *navigable, and -id to leave one out. When only exclusions are
 * given, they are taken from `otherwise`.
 */
export function selectFields(
  asked: readonly string[],
  otherwise: '*all' | '*navigable' | 'id',
): FieldSelection {
  const included = asked.filter((name) => !name.startsWith('-'));
  const excluded = new Set(
    asked.filter((name) => name.startsWith('-')).map((name) => name.slice(1)),
  );
  const wanted = new Set(included.length === 0 ? [otherwise] : included);
  return (fieldId) => {
    if (excluded.has(fieldId)) return false;
    if (wanted.has('*all') || wanted.has(fieldId)) return true;
    return wanted.has('*navigable') && !notNavigable.has(fieldId);
  };
}

/** Whether an answer needs more than an issue's id and key. */
export function asksForFields(asked: readonly string[]): boolean {
  return asked.some((name) => name !== 'id' && name !== 'key');
}
