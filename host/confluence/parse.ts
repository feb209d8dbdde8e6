import type * as z from 'zod';
import { ConfluenceError, type RouteCall } from './route.ts';

export const invalid = (title: string) =>
  new ConfluenceError(400, 'INVALID_REQUEST_PARAMETER', title);

/** The call's body in the shape the operation takes, else 400. */
export function parseBody<T>(schema: z.ZodType<T>, { request }: RouteCall): T {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const [fault] = parsed.error.issues;
  throw invalid(`Invalid value at ${fault?.path.join('.') ?? ''}: ${fault?.message ?? ''}`);
}

/** All values of a query parameter, separated by commas. */
export const queryList = ({ request }: RouteCall, name: string): string[] =>
  request.query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');

/** 501 for parameters the operation knows and this site does not answer, 400 for others. */
export function demandAnswered({ request }: RouteCall, answered: readonly string[]): void {
  for (const name of request.query.keys()) {
    if (answered.includes(name)) continue;
    throw new ConfluenceError(501, 'NOT_IMPLEMENTED', `This site does not answer ${name}`);
  }
}
