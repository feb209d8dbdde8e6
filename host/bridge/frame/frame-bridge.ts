import { createPeer } from '../rpc.ts';
import { isRecord } from '../wire.ts';
import { applyTheme, asColorMode } from './theme.ts';
import { installSiteDate } from './site-date.ts';
import { watchHeight } from './height.ts';

/**
 * Runs first in every page of the app and puts `__bridge` there, which @forge/bridge reads when it
 * is imported. To the page around it speaks each command under the platform's own name, `resize
 * {height}` besides; from there it takes `themeChanged {colorMode}`.
 */
const script = document.currentScript;
const address = new URL(script instanceof HTMLScriptElement ? script.src : location.href);

const pageOrigin = address.searchParams.get('page') ?? location.origin;

installSiteDate(address);

const modeIn = (value: unknown) => asColorMode(isRecord(value) ? value['colorMode'] : null);

const peer = createPeer({
  send: (message) => window.parent.postMessage(message, pageOrigin),
  answer: (command, payload) => {
    if (command !== 'themeChanged') throw new Error(`A frame does not answer ${command}.`);
    return applyTheme(modeIn(payload), pageOrigin);
  },
});

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source === window.parent && event.origin === pageOrigin) peer.receive(event.data);
});

async function callBridge(command: string, payload: unknown): Promise<unknown> {
  const answer = await peer.call(command, payload);
  if (command === 'enableTheming') await applyTheme(modeIn(answer), pageOrigin);
  return answer;
}

Object.assign(globalThis, { __bridge: { callBridge } });

document.addEventListener('DOMContentLoaded', () => {
  watchHeight((height) => {
    peer.call('resize', { height }).catch(() => undefined);
  });
});
