import type { RefusalCode } from '../contract/wire';
import { refused, type Result } from '../domain/result';
import type { JiraFailure } from './ports';

/** Why an operation did not do what was asked; `serve` turns it into the answer. */
export interface OperationRefusal {
  readonly code: RefusalCode;
  readonly reason: string;
  readonly fields: readonly { readonly path: string; readonly problem: string }[];
  readonly data: Readonly<Record<string, string | number>>;
}

export type Outcome<Value> = Promise<Result<Value, OperationRefusal>>;

type Details = Partial<Pick<OperationRefusal, 'fields' | 'data'>>;

export const refuse = (
  code: RefusalCode,
  reason: string,
  { fields = [], data = {} }: Details = {},
): Result<never, OperationRefusal> => refused({ code, reason, fields, data });

const codes = {
  unauthenticated: 'unauthenticated',
  forbidden: 'forbidden',
  notFound: 'notFound',
  conflict: 'conflict',
  tooLarge: 'tooLarge',
  rejected: 'refused',
  busy: 'busy',
  unavailable: 'unavailable',
} as const satisfies Record<JiraFailure['kind'], RefusalCode>;

/** What Jira's failure means to the person; `reason` says which step of the operation met it. */
export function refusedByJira(
  failure: JiraFailure,
  reason = `jira.${failure.kind}`,
): Result<never, OperationRefusal> {
  return refuse(codes[failure.kind], reason, {
    ...(failure.kind === 'rejected' && {
      fields: failure.fields.map((path) => ({ path, problem: 'jira.rejected' })),
    }),
    ...(failure.kind === 'busy' && { data: { retryAfterSeconds: failure.retryAfterSeconds } }),
  });
}
