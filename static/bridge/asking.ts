import { invoke } from '@forge/bridge';
import * as z from 'zod/mini';
import type { adminContract } from '../../src/contract/admin';
import type { Operation } from '../../src/contract/operation';
import type { panelContract } from '../../src/contract/panel';
import type { projectContract } from '../../src/contract/project';
import { Refusal, type Wire } from '../../src/contract/wire';
import { inTime } from './in-time';
import { unreadable } from './refusals';

/** A function runs for 25 seconds at most; what has not come by then will not come. */
const limit = 30_000;

const Envelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), refusal: Refusal }),
]);

function readAnswer<Output extends z.core.$ZodType>(
  output: Output,
  answer: unknown,
): Wire<z.output<Output>> {
  const envelope = z.safeParse(Envelope, answer);
  if (!envelope.success) return { ok: false, refusal: unreadable };
  if (!envelope.data.ok) return envelope.data;
  const value = z.safeParse(output, envelope.data.value);
  return value.success ? { ok: true, value: value.data } : { ok: false, refusal: unreadable };
}

/** Asks the app: only the contract's payloads compile, and only the contract's answers come back. */
export const asking =
  <Input extends z.core.$ZodType, Output extends z.core.$ZodType>(
    name: keyof typeof panelContract | keyof typeof adminContract | keyof typeof projectContract,
    operation: Operation<Input, Output>,
  ) =>
  (payload: z.input<Input> & Record<string, unknown>): Promise<Wire<z.output<Output>>> =>
    inTime(async () => readAnswer(operation.output, await invoke(name, payload)), limit);
