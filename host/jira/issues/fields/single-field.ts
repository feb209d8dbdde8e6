import { isDeepStrictEqual } from 'node:util';
import { changeItem, nothing, type Traced } from '../change-items.ts';
import { refusedValue, type Setting, type ValueKind } from '../values/value-kind.ts';
import type { IssueField, Slot } from './issue-field.ts';

/** A field of at most one value. */
export function singleField<T>(
  traced: Traced,
  kind: ValueKind<T>,
  slot: Slot<T | null>,
  required?: { message: string },
): IssueField {
  const trace = (value: T | null, setting: Setting) =>
    value === null ? nothing : kind.trace(value, setting);
  const { allowed } = kind;
  return {
    operations: ['set'],
    apply: (issue, verb, input, setting) => {
      if (verb !== 'set') throw refusedValue(setting, `Field does not support operation '${verb}'`);
      const isNothing = input === null || input === '' || input === undefined;
      if (isNothing && required) throw refusedValue(setting, required.message);
      return slot.put(issue, isNothing ? null : kind.read(input, setting));
    },
    isEmpty: (issue) => slot.get(issue) === null,
    render: (issue, setting) => {
      const value = slot.get(issue);
      return value === null ? null : kind.render(value, setting);
    },
    changes: (before, after, setting) => {
      const [old, now] = [slot.get(before), slot.get(after)];
      if (isDeepStrictEqual(old, now)) return [];
      return [changeItem(traced, trace(old, setting), trace(now, setting))];
    },
    ...(allowed ? { allowed } : {}),
    ...(required ? { required } : {}),
  };
}
