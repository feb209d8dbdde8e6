import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Forge } from '../forge/forge.ts';
import { createApi } from './api/api.ts';
import type { ApiSetting } from './api/endpoint.ts';
import { isOwnAddress } from './own-address.ts';
import { createRest } from './rest.ts';
import { send } from './send.ts';
import { findFile, sendFile } from './static-files.ts';

export interface ShellListenerOptions extends ApiSetting {
  forge: Forge;
  /** Folder of the built shell. */
  shellFiles: string;
  reportFault: (error: unknown) => void;
}

/** The site's own origin: the products' REST APIs, the host's calls, and the pages a person sees. */
export function createShellListener(options: ShellListenerOptions): RequestListener {
  const { forge, shellFiles, reportFault } = options;
  const rest = createRest(forge);
  const api = createApi(options);

  function page(response: ServerResponse, pathname: string): void {
    const index = join(shellFiles, 'index.html');
    const file = findFile(shellFiles, pathname) ?? findFile(shellFiles, 'index.html');
    if (file) sendFile(response, file);
    else send(response, { status: 503, body: { message: `The pages are not built: ${index}.` } });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnAddress(request)) {
      send(response, { status: 421, body: { message: 'This site answers on this machine only.' } });
      return;
    }
    const url = new URL(request.url ?? '/', forge.site.baseUrl);
    if (/^\/(?:rest|wiki\/api|wiki\/rest)\//.test(url.pathname))
      send(response, await rest(request));
    else if (url.pathname.startsWith('/_host/')) send(response, await api(request, url));
    else page(response, url.pathname);
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      reportFault(error);
      const message = error instanceof Error ? error.message : String(error);
      send(response, { status: 500, body: { errorMessages: [message], errors: {}, message } });
    });
  };
}
