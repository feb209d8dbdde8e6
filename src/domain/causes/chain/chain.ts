import * as z from 'zod/mini';

const statement = z.union([
  z.string(),
  z.pipe(
    z.looseObject({ text: z.string() }),
    z.transform(({ text }) => text),
  ),
]);
const sentence = z._default(z.nullable(statement), '');
const sentences = z._default(z.nullable(z.array(statement)), []);

/** An analysis as teams have it in old reports: one row of whys, and the root somebody wrote beneath. */
export const Chain = z.pipe(
  z.looseObject({
    id: z.optional(z.union([z.string(), z.number()])),
    problem: sentence,
    whys: sentences,
    root_cause: sentence,
    actions: sentences,
  }),
  z.transform((read) => ({
    id: read.id ?? null,
    problem: read.problem ?? '',
    whys: read.whys ?? [],
    root: read.root_cause ?? '',
    actions: read.actions ?? [],
  })),
);
export type Chain = z.output<typeof Chain>;
