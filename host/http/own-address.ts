import type { IncomingMessage } from 'node:http';

/** A name that was made to point at this machine by somebody else's DNS is no address of ours. */
export const isOwnAddress = ({ headers }: IncomingMessage) =>
  /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? '');
