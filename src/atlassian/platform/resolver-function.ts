import { makeResolver } from '@forge/resolver';
import * as z from 'zod/mini';

/** What a front end asks of a resolver, with the one thing the platform vouches for: who asks. */
export interface Asked {
  readonly operation: string;
  readonly payload?: unknown;
  /** Undefined for nobody in particular. */
  readonly accountId: string | undefined;
}

const Request = z.looseObject({
  call: z.looseObject({ functionKey: z.string(), payload: z.optional(z.unknown()) }),
  context: z.optional(z.looseObject({})),
});

const Carried = z.object({ operation: z.string(), payload: z.optional(z.unknown()) });

const Signed = z.looseObject({ accountId: z.optional(z.string()) });

/** How the platform calls a visitor who is not signed in. */
const anonymous = 'unidentified';

/**
 * A resolver that answers every name by one function, so that an unknown name is refused like any other bad
 * request. The package puts the platform's account id over whatever the page claims.
 */
export function resolverFunction(answer: (asked: Asked) => Promise<object>) {
  const resolve = makeResolver<{ serve: (carried: unknown) => object }>({
    serve: ({ payload, context }) => {
      const { accountId } = z.parse(Signed, context);
      return answer({
        ...z.parse(Carried, payload),
        accountId: accountId === anonymous ? undefined : accountId,
      });
    },
  });
  return (request: unknown, runtime: Record<string, unknown>): Promise<unknown> => {
    const { call, context = {} } = z.parse(Request, request);
    const carried = { operation: call.functionKey, payload: call.payload };
    return resolve({ call: { functionKey: 'serve', payload: carried }, context }, runtime);
  };
}
