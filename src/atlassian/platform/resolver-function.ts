import Resolver from '@forge/resolver';
import * as z from 'zod/mini';

/** What a front end asks of a resolver, with the one thing the platform vouches for: who asks. */
export interface Asked {
  readonly operation: string;
  readonly payload: unknown;
  /** Undefined for nobody in particular. */
  readonly accountId: string | undefined;
}

type ResolverFunction = ReturnType<InstanceType<typeof Resolver>['getDefinitions']>;

const Signed = z.looseObject({ accountId: z.optional(z.string()) });

/** How the platform calls a visitor who is not signed in. */
const anonymous = 'unidentified';

/**
 * A resolver that answers every name itself, so that an unknown one is refused like any other bad request. The
 * package puts the platform's account id over whatever the page claims.
 */
export const resolverFunction =
  (answer: (asked: Asked) => Promise<object>): ResolverFunction =>
  (request, runtime) =>
    new Resolver()
      .define(
        request.call.functionKey,
        async ({ payload, context }: { payload: unknown; context: unknown }) => {
          const { accountId } = z.parse(Signed, context);
          return answer({
            operation: request.call.functionKey,
            payload,
            accountId: accountId === anonymous ? undefined : accountId,
          });
        },
      )
      .getDefinitions()(request, runtime);
