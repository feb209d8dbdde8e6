import * as z from 'zod';
import type { Site } from '../../site/site.ts';
import type { Commands } from './command.ts';
import { destinationOf } from './destination.ts';

export interface Navigation {
  /** Goes to another page of this site. */
  navigate: (path: string) => void;
  site: () => Site;
  createHistory: () => object;
}

const way = z.object({ type: z.enum(['same-tab', 'new-tab']).default('same-tab') });

export function navigationCommands({ navigate, site, createHistory }: Navigation): Commands {
  const addressOf = (payload: unknown) => destinationOf(payload, site(), window.location.origin);

  return {
    navigate(payload) {
      const url = addressOf(payload);
      if (way.parse(payload).type === 'new-tab') window.open(url, '_blank', 'noopener');
      else if (url.origin === window.location.origin)
        navigate(url.pathname + url.search + url.hash);
      else window.location.assign(url);
      return true;
    },
    getUrl: (payload) => addressOf(payload).href,
    reload: () => window.location.reload(),
    createHistory,
  };
}
