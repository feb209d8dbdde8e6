import type { RemoteFunction } from '../../bridge/rpc.ts';
import type { AddressBar, Move } from '../routing/address-bar.ts';
import { frameLocation, type FrameLocation } from './frame-location.ts';

/** What the site keeps in the browser beside the app's own state of an address. */
interface Kept {
  frame: unknown;
  key: string;
}

const isKept = (state: unknown): state is Kept =>
  typeof state === 'object' && state !== null && 'frame' in state && 'key' in state;

/**
 * The history of an app's page: its addresses stand behind the page's own in the address bar, so
 * that they last over a reload and can be sent to somebody.
 */
export function createPageHistory(
  bar: AddressBar,
  base: string,
  onLeave: (work: () => void) => void,
) {
  const listeners = new Set<RemoteFunction>();
  let made = 0;

  function here(): FrameLocation | null {
    const { path, state } = bar.read();
    const rest = path.slice(base.length);
    if (!path.startsWith(base) || (rest !== '' && !/^[/?#]/.test(rest))) return null;
    const [own, key] = isKept(state) ? [state.frame, state.key] : [null, 'first'];
    return frameLocation(rest.startsWith('/') ? rest : `/${rest}`, own, key);
  }

  onLeave(
    bar.listen((move: Move) => {
      const location = here();
      if (location) for (const listener of listeners) void listener(location, move);
    }),
  );

  function kept(state: unknown): Kept {
    made += 1;
    return { frame: state ?? null, key: `${Date.now().toString(36)}-${made}` };
  }

  function addressOf(path: unknown): string {
    const { pathname, search, hash } = frameLocation(String(path), null, '');
    return `${base}${pathname === '/' ? '' : pathname}${search}${hash}`;
  }

  return {
    action: 'POP',
    location: here() ?? frameLocation('/', null, 'first'),
    push: (path: unknown, state: unknown) => bar.push(addressOf(path), kept(state)),
    replace: (path: unknown, state: unknown) => bar.replace(addressOf(path), kept(state)),
    go: (steps: unknown) => bar.go(Number(steps)),
    goBack: () => bar.go(-1),
    goForward: () => bar.go(1),
    listen: (listener: RemoteFunction) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
