import { isDeepStrictEqual } from 'node:util';
import { changeItem, nothing, type Trace, type Traced } from '../change-items.ts';
import { refusedValue, type Setting, type ValueKind } from '../values/value-kind.ts';
import type { IssueField, Slot } from './issue-field.ts';

/** How the changelog writes a list: all of it as one text, or each value that came and went. */
export type ListTrace = 'joined' | 'ids' | 'each';

function joinTrace(traces: Trace[], style: ListTrace): Trace {
  if (style === 'joined') return { id: '', text: traces.map(({ text }) => text).join(' ') };
  if (traces.length === 0) return nothing;
  return {
    id: `[${traces.map(({ id }) => id).join(', ')}]`,
    text: traces.map(({ text }) => text).join(','),
  };
}

/** A field of any number of different values. */
export function listField<T>(
  traced: Traced,
  kind: ValueKind<T>,
  slot: Slot<T[]>,
  style: ListTrace,
): IssueField {
  const { allowed } = kind;
  const readAll = (input: unknown, setting: Setting): T[] => {
    if (input === null || input === undefined) return [];
    if (!Array.isArray(input)) throw refusedValue(setting, 'data was not an array');
    return [...new Set(input.map((item: unknown) => kind.read(item, setting)))];
  };
  return {
    operations: ['add', 'set', 'remove'],
    apply: (issue, verb, input, setting) => {
      if (verb === 'set') return slot.put(issue, readAll(input, setting));
      const value = kind.read(input, setting);
      const others = slot.get(issue).filter((known) => known !== value);
      return slot.put(issue, verb === 'add' ? [...others, value] : others);
    },
    isEmpty: (issue) => slot.get(issue).length === 0,
    render: (issue, setting) => slot.get(issue).map((value) => kind.render(value, setting)),
    changes: (before, after, setting) => {
      const [old, now] = [slot.get(before), slot.get(after)];
      if (isDeepStrictEqual(old, now)) return [];
      const traces = (values: T[]) => values.map((value) => kind.trace(value, setting));
      if (style !== 'each')
        return [changeItem(traced, joinTrace(traces(old), style), joinTrace(traces(now), style))];
      const gone = traces(old.filter((value) => !now.includes(value)));
      const come = traces(now.filter((value) => !old.includes(value)));
      return [
        ...gone.map((trace) => changeItem(traced, trace, nothing)),
        ...come.map((trace) => changeItem(traced, nothing, trace)),
      ];
    },
    ...(allowed ? { allowed } : {}),
  };
}
