import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import type { AppManifest } from '../forge/manifest/manifest.ts';
import { framePolicy } from './frame-policy.ts';
import { isOwnAddress } from './own-address.ts';
import { send } from './send.ts';
import { findFile, sendFile } from './static-files.ts';

export interface FramesListenerOptions {
  manifest: AppManifest;
  appDirectory: string;
  shellOrigin: string;
  /** How far the site's time is ahead of the machine's, in milliseconds; a page has it from when it is fetched. */
  clockAheadMs: () => number;
  /** The script every page gets first, as text. */
  bridgeScript: string;
}

/** The bridge has to be there before the app's first module runs: a classic, blocking script. */
function withBridge(html: string, shellOrigin: string, clockAheadMs: number): string {
  const page = `/__bridge.js?page=${encodeURIComponent(shellOrigin)}`;
  const source = clockAheadMs === 0 ? page : `${page}&amp;ahead=${clockAheadMs}`;
  return html.replace(/<head[^>]*>/i, (head) => `${head}<script src="${source}"></script>`);
}

const script = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' };
const page = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };

/** The app's own origin: the files its resources name, unchanged but for the bridge script. */
export function createFramesListener(options: FramesListenerOptions): RequestListener {
  const { manifest, appDirectory, shellOrigin, clockAheadMs, bridgeScript } = options;
  const folders = [...manifest.resources.values()].map(({ path }) => path);

  function find(pathname: string): string | null {
    const folder = folders.find((path) => pathname.startsWith(`/${path}/`));
    if (folder === undefined) return null;
    return findFile(join(appDirectory, folder), pathname.slice(folder.length + 2));
  }

  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', shellOrigin);
    const file = isOwnAddress(request) ? find(pathname) : null;
    if (pathname === '/__bridge.js') {
      send(response, { status: 200, headers: script, text: bridgeScript });
    } else if (pathname === '/__csp-report') {
      request.resume();
      send(response, { status: 204 });
    } else if (!file) {
      send(response, { status: 404, body: { message: `The app has no file ${pathname}.` } });
    } else if (file.endsWith('.html')) {
      const html = readFileSync(file, 'utf8');
      const policy = framePolicy(html, manifest, shellOrigin);
      const headers = { ...page, 'content-security-policy': policy };
      const text = withBridge(html, shellOrigin, clockAheadMs());
      send(response, { status: 200, headers, text });
    } else {
      sendFile(response, file);
    }
  };
}
