import { stopwatch } from '../atlassian/platform/clock';
import { faultOf, writeLine, type Fault } from '../atlassian/platform/log-line';
import { newReference } from '../atlassian/platform/random-id';
import { resolverFunction, type Asked } from '../atlassian/platform/resolver-function';
import type { Wire } from '../contract/wire';
import { AccountId } from '../domain/id';
import { StorageUnavailable, type Permissions } from '../operations/ports';
import { refuse, type Outcome } from '../operations/refusal';
import type { Served } from './served';

type Answered = Awaited<Outcome<unknown>> & { readonly fault?: Fault };

/** What a broken platform or a fault of ours comes to: the page learns a reference, the log where it broke. */
function broken(thrown: unknown): Answered {
  const isStorage = thrown instanceof StorageUnavailable;
  const told = isStorage ? refuse('unavailable', 'storage') : refuse('unexpected', 'fault');
  return { ...told, fault: faultOf(thrown) };
}

async function run(
  operations: ReadonlyMap<string, Served>,
  permissions: Permissions,
  { operation, payload, accountId }: Asked,
): Promise<Answered> {
  const serve = operations.get(operation);
  if (!serve) return refuse('invalid', 'operation.unknown');
  const account = AccountId.safeParse(accountId);
  if (!account.success) return refuse('unauthenticated', 'account.missing');
  try {
    return await serve(payload, { account: account.data }, permissions);
  } catch (thrown) {
    return broken(thrown);
  }
}

/** The one way into the operations: parse, who, may they, run, answer in an envelope, write one line. */
export function serve(operations: Readonly<Record<string, Served>>, permissions: Permissions) {
  const byName = new Map(Object.entries(operations));
  return resolverFunction(async (asked): Promise<Wire<unknown>> => {
    const elapsed = stopwatch();
    const reference = newReference();
    const answer = await run(byName, permissions, asked);
    const operation = byName.has(asked.operation) ? asked.operation : 'unknown';
    writeLine({
      operation,
      ms: elapsed(),
      outcome: answer.ok ? 'done' : answer.refusal.code,
      ...(!answer.ok && { reason: answer.refusal.reason }),
      reference,
      ...(answer.fault && { fault: answer.fault }),
    });
    if (answer.ok) return { ok: true, value: answer.value };
    const { code, reason, fields, data } = answer.refusal;
    return { ok: false, refusal: { code, reason, fields: [...fields], data, reference } };
  });
}
