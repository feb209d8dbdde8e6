import type { RequestListener } from 'node:http';

/** A server has to listen before its address can be told to those who will answer on it. */
export function lateListener() {
  let current: RequestListener = (_, response) => void response.writeHead(503).end();
  const listener: RequestListener = (request, response) => current(request, response);
  return {
    listener,
    use: (next: RequestListener) => {
      current = next;
    },
  };
}
