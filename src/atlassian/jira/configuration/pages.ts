import type { Route } from '@forge/api';
import * as z from 'zod/mini';
import type { Call } from './call';

/** Jira writes some ids as numbers and some as text; here all are text. */
export const Id = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((id) => String(id)),
);

/** A description, which Jira leaves out where nobody wrote one. */
export const Text = z.pipe(
  z.nullish(z.string()),
  z.transform((text) => text ?? ''),
);

/** Above any real number of things; a Jira that never says "last" would be read for ever. */
const mostPages = 500;

/** All things of a list that Jira answers in pages. */
export async function allPages<Item extends z.ZodMiniType>(
  call: Call,
  pathAt: (paging: URLSearchParams) => Route,
  item: Item,
  size: number,
): Promise<z.output<Item>[]> {
  const Page = z.object({ values: z.array(item), isLast: z.optional(z.boolean()) });
  const all: z.output<Item>[] = [];
  for (let page = 0; page < mostPages; page += 1) {
    const paging = new URLSearchParams({
      startAt: String(all.length),
      maxResults: String(size),
    });
    const { values, isLast } = await call({ method: 'GET', path: pathAt(paging) }, Page);
    all.push(...values);
    if (isLast !== false || values.length === 0) break;
  }
  return all;
}

/** A query with more than the paging in it. */
export function query(
  paging: URLSearchParams,
  more: Readonly<Record<string, string | readonly string[]>>,
): URLSearchParams {
  const all = new URLSearchParams(paging);
  for (const [name, values] of Object.entries(more))
    for (const value of [values].flat()) all.append(name, value);
  return all;
}
