import * as z from 'zod';

const ids = z.record(z.string(), z.string());

/** What the app says it made in a project, as far as the story fills it in. */
export const setupSchema = z.object({
  issueTypes: z.object({ nonconformance: z.string() }),
  fields: z.object({
    source: z.string(),
    severity: z.string(),
    potentialSeverity: z.string(),
    process: z.string(),
    detectedOn: z.string(),
    occurredOn: z.string(),
    containment: z.string(),
    disposition: z.string(),
    capaNeeded: z.string(),
    capaReason: z.string(),
    declineReason: z.string(),
  }),
  options: z.object({
    source: ids,
    severity: ids,
    potentialSeverity: ids,
    disposition: ids,
    capaNeeded: ids,
  }),
});

export type Setup = z.infer<typeof setupSchema>;

/** The value of a choice field, by the name our story has for the option. */
export function option(setup: Setup, field: keyof Setup['options'], name: string): { id: string } {
  const id = setup.options[field][name];
  if (id === undefined) throw new Error(`The set-up made no option ${name} of ${field}`);
  return { id };
}
