import * as z from 'zod';
import type { Host } from '../../../host/host';
import { Refusal } from '../../../src/contract/wire';
import { accountOf, type Role } from './people';

const Wire = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    refusal: z.custom<Refusal>((told) => Refusal.safeParse(told).success),
  }),
]);
export type Answer = z.infer<typeof Wire>;

const modules = {
  panel: { functionKey: 'panel', moduleKey: 'root-cause', moduleType: 'jira:issuePanel' },
  project: { functionKey: 'project-page', moduleKey: 'project', moduleType: 'jira:projectPage' },
  admin: { functionKey: 'admin', moduleKey: 'setup', moduleType: 'jira:adminPage' },
} as const;

export class InvocationFailed extends Error {
  override readonly name = 'InvocationFailed';
}

/**
 * Asks a resolver as a page would, and as a forged page would: the context claims to be the site's owner.
 * Throws `InvocationFailed` when the platform, not the app, answers.
 */
export async function ask(
  host: Host,
  resolver: keyof typeof modules,
  who: Role | 'anonymous',
  operation: string,
  payload: unknown,
): Promise<Answer> {
  const user = who === 'anonymous' ? null : accountOf(host, who);
  const context = { accountId: accountOf(host, 'admin'), extension: { issue: { id: '1' } } };
  const outcome = await host.invoke({
    ...modules[resolver],
    kind: 'resolver',
    operation,
    user,
    body: { call: { functionKey: operation, payload }, context },
  });
  if (!outcome.ok) throw new InvocationFailed(`${outcome.error.name}: ${outcome.error.message}`);
  return Wire.parse(outcome.value);
}

/** The value of an answer that must be one. */
export function valueOf<Schema extends z.core.$ZodType>(
  answer: Answer,
  schema: Schema,
): z.output<Schema> {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`);
  return z.parse(schema, answer.value);
}
