import type * as z from 'zod';
import { JiraError } from './request.ts';
import type { RouteCall } from './route.ts';

function describe(issue: z.core.$ZodIssue): [field: string, message: string] {
  const at = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const field = [at, issue.keys[0] ?? ''].filter(Boolean).join('.');
    return [field, `Unrecognized field "${field}"`];
  }
  return [at || 'body', at ? `${at}: ${issue.message}` : issue.message];
}

/** The call's body in the shape the operation takes, else 400 naming each field that is wrong or unknown. */
export function parseBody<T>(schema: z.ZodType<T>, call: RouteCall): T {
  const parsed = schema.safeParse(call.request.body);
  if (parsed.success) return parsed.data;
  const fields = Object.fromEntries(parsed.error.issues.map(describe));
  throw new JiraError(
    400,
    'Invalid request payload. Refer to the REST API documentation and try again.',
    fields,
  );
}

/** A path parameter the route's template names. */
export function pathParameter(call: RouteCall, name: string): string {
  const value = call.parameters[name];
  if (value === undefined) throw new Error(`The route has no parameter ${name}`);
  return value;
}

/** All values of a query parameter, given repeatedly or separated by commas. */
export function queryList(call: RouteCall, name: string): string[] {
  return call.request.query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** A whole number from the query; 400 when it is none. */
export function queryNumber(call: RouteCall, name: string, otherwise: number): number {
  const text = call.request.query.get(name);
  if (text === null || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw new JiraError(400, `The value '${text}' of the parameter '${name}' is not valid.`);
  return value;
}
