import type { Page } from 'playwright-core';
import * as z from 'zod';

/** What a frame of the app asked of the platform. */
export interface BridgeCall {
  readonly frame: string;
  readonly command: string;
}

const Call = z.object({ command: z.string() });

/** Listens from now on to what the page's frames ask; each frame is named by its token. */
export function bridgeCalls(page: Page): readonly BridgeCall[] {
  const heard: BridgeCall[] = [];
  page.on('request', (request) => {
    const [, frame] = /\/_host\/frames\/([^/]+)\/call$/.exec(request.url()) ?? [];
    if (frame) heard.push({ frame, command: Call.parse(request.postDataJSON()).command });
  });
  return heard;
}
