import type { Field } from '../../model/configuration.ts';
import type { Project } from '../../model/project.ts';
import { JiraError, type Caller } from '../../request.ts';
import type { JiraSite } from '../../site.ts';
import type { Trace } from '../change-items.ts';

/** Where a value is set: what it may be depends on all of this. */
export interface Setting {
  site: JiraSite;
  caller: Caller;
  project: Project;
  field: Field;
}

/** How values of one kind come in, are shown and leave a trace. */
export interface ValueKind<T> {
  /** Reads what a client sends; throws a `refusedValue`. */
  read(input: unknown, setting: Setting): T;
  render(value: T, setting: Setting): unknown;
  trace(value: T, setting: Setting): Trace;
  /** What may be picked, as create and edit metadata list it; absent where anything goes. */
  allowed?: (setting: Setting) => unknown[];
}

/** 400 on that field, in Jira's words. */
export function refusedValue({ field }: Pick<Setting, 'field'>, message: string): JiraError {
  return new JiraError(400, '', { [field.id]: message });
}
