import * as z from 'zod';

const named = z.union([
  z.object({ displayName: z.string() }).transform(({ displayName }) => displayName),
  z.object({ value: z.string() }).transform(({ value }) => value),
  z.object({ name: z.string() }).transform(({ name }) => name),
  z.string(),
  z.number().transform(String),
]);

/** The words Jira would show for a value; empty for none. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).filter(Boolean).join(', ');
  const parsed = named.safeParse(value);
  return parsed.success ? parsed.data : '';
}
