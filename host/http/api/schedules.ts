import type { Endpoint } from './endpoint.ts';

export const schedulesEndpoint: Endpoint = {
  method: 'GET',
  path: /^\/_host\/schedules$/,
  handle: ({ forge }) => ({ status: 200, body: forge.schedules.list() }),
};

export const runScheduleEndpoint: Endpoint = {
  method: 'POST',
  path: /^\/_host\/schedules\/([^/]+)\/run$/,
  handle: async ({ forge }, { captured: [key = ''] }) => {
    const outcome = await forge.schedules.run(key);
    if (!outcome) return { status: 404, body: { message: `The app has no schedule ${key}.` } };
    return { status: 200, body: outcome };
  },
};
