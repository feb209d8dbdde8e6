import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import * as z from 'zod';

export interface Listening {
  port: number;
  stop: () => Promise<void>;
}

export interface Wanted {
  /** 0 lets the system choose. */
  port: number;
  /** How many following ports to try when it is taken. */
  tries?: number;
}

const boundSchema = z.object({ port: z.number() });
const faultSchema = z.object({ code: z.string() });

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function bindNextFree(server: Server, { port, tries = 0 }: Wanted): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await bind(server, port + attempt);
      return;
    } catch (error) {
      const taken = faultSchema.safeParse(error).data?.code === 'EADDRINUSE';
      if (!taken || attempt >= tries) throw error;
    }
  }
}

/** Listens on this machine only. */
export async function listen(answer: RequestListener, wanted: Wanted): Promise<Listening> {
  const server = createServer(answer);
  // Longer than any client keeps an idle connection, so that none is closed under a request.
  server.keepAliveTimeout = 120_000;
  await bindNextFree(server, wanted);
  const { port } = boundSchema.parse(server.address());
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
