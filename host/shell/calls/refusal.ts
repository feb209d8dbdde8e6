import * as z from 'zod';

const answerSchema = z.object({
  errorMessages: z.array(z.string()).optional(),
  errors: z
    .union([z.record(z.string(), z.string()), z.array(z.object({ title: z.string() }))])
    .optional(),
  message: z.string().optional(),
  error: z.union([z.string(), z.object({ message: z.string() })]).optional(),
});

/** The server did not do what was asked; `messages` and `fields` are its own words. */
export class Refusal extends Error {
  /** 0 when no answer came at all. */
  readonly status: number;
  readonly messages: string[];
  /** Sentences by field id. */
  readonly fields: Record<string, string>;

  constructor(status: number, messages: string[], fields: Record<string, string> = {}) {
    super([...messages, ...Object.values(fields)].join(' '));
    this.status = status;
    this.messages = messages;
    this.fields = fields;
  }
}

/** Reads the error shapes of Jira (`errorMessages`, `errors`), of Confluence (a list of `errors`) and of the site's own endpoints. */
export function refusalFrom(status: number, body: unknown): Refusal {
  const parsed = answerSchema.safeParse(body);
  const said = parsed.success ? parsed.data : {};
  const single = typeof said.error === 'string' ? said.error : said.error?.message;
  const titles = Array.isArray(said.errors) ? said.errors.map(({ title }) => title) : [];
  const messages = [
    ...(said.errorMessages ?? []),
    ...titles,
    said.message ?? '',
    single ?? '',
  ].filter((message) => message !== '');
  const fields = Array.isArray(said.errors) ? {} : (said.errors ?? {});
  const silent = messages.length === 0 && Object.keys(fields).length === 0;
  return new Refusal(
    status,
    silent ? [`The site answered ${status} without saying why.`] : messages,
    fields,
  );
}

/** Whatever was thrown, as a refusal that can be shown. */
export function asRefusal(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  return new Refusal(0, [thrown instanceof Error ? thrown.message : String(thrown)]);
}
