import type { Endpoint } from './endpoint.ts';

export const invocationsEndpoint: Endpoint = {
  method: 'GET',
  path: /^\/_host\/invocations$/,
  handle: ({ forge }, { query }) => {
    const { ledger } = forge.site;
    return {
      status: 200,
      body: {
        invocations: forge.invocations.after(Number(query.get('after') ?? 0)),
        lastId: forge.invocations.lastId(),
        ledger: { points: ledger.points(), limit: ledger.limit, resetsAt: ledger.resetsAt() },
      },
    };
  },
};
