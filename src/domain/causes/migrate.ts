import * as z from 'zod/mini';

/** Rewrites what was stored in one format into the next; it has the shape its format had. */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

const Numbered = z.looseObject({ format: z.int().check(z.minimum(1)) });

/** Takes what was stored to the newest format. What has no format, or a newer one, is left as it is. */
export function migrate(stored: unknown, steps: readonly Migration[]): unknown {
  const numbered = Numbered.safeParse(stored);
  if (!numbered.success) return stored;
  return steps
    .slice(numbered.data.format - 1)
    .reduce<Record<string, unknown>>(
      (document, step, index) => ({ ...step(document), format: numbered.data.format + index + 1 }),
      numbered.data,
    );
}
