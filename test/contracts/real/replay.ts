import type { Recording } from './recordings';

/** What Jira answers to a call, by method and path without query; undefined for what was never recorded. */
export type Replay = (
  method: string,
  path: string,
) => Pick<Recording, 'status' | 'body'> | undefined;

const neverRecorded = (what: string) => ({
  status: 501,
  body: { errorMessages: [`${what} was never recorded.`], errors: {} },
});

const withoutValues = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'values' in body
    ? { ...body, values: [], isLast: true }
    : body;

/** One page was recorded of each list; the ones behind it are empty. */
export function answerTo(replay: Replay, method: string, target: string) {
  const { pathname, searchParams } = new URL(target, 'https://site.example');
  const { status, body } = replay(method, pathname) ?? neverRecorded(`${method} ${pathname}`);
  const isLater = Number(searchParams.get('startAt') ?? '0') > 0;
  return { status, body: isLater ? withoutValues(body) : body };
}

export const json = { 'content-type': 'application/json' };

/** The app's functions, with the packages they use on the platform, hear these answers from now on. */
export function replayToFunctions(replay: Replay): void {
  Object.assign(globalThis, {
    __forge_runtime__: { proxy: { token: '', url: '' }, lambdaContext: {} },
    __forge_fetch__: (_to: unknown, path: string, { method = 'GET' }: RequestInit = {}) => {
      const { status, body } = answerTo(replay, method, path);
      return Promise.resolve(new Response(JSON.stringify(body), { status, headers: json }));
    },
  });
}
