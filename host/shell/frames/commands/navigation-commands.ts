import * as z from 'zod';
import { paths } from '../../routing/route.ts';
import { createMemoryHistory } from '../memory-history.ts';
import type { Commands } from './command.ts';

const destination = z.union([
  z.object({ url: z.string() }),
  z.object({ target: z.literal('issue'), issueKey: z.string() }),
  z.object({ target: z.literal('projectSettingsDetails'), projectKey: z.string() }),
]);

const way = z.object({ type: z.enum(['same-tab', 'new-tab']).default('same-tab') });

export function navigationCommands(navigate: (path: string) => void): Commands {
  return {
    navigate(payload) {
      const url = addressOf(payload);
      if (way.parse(payload).type === 'new-tab') window.open(url, '_blank', 'noopener');
      else if (url.origin === window.location.origin) navigate(url.pathname + url.search);
      else window.location.assign(url);
      return true;
    },
    getUrl: (payload) => addressOf(payload).href,
    reload: () => window.location.reload(),
    createHistory: () => createMemoryHistory(),
  };
}

function addressOf(payload: unknown): URL {
  const parsed = destination.safeParse(payload);
  if (!parsed.success) throw new Error('This site has no page for that destination.');
  const to = parsed.data;
  if ('url' in to) return webAddress(to.url);
  return webAddress(
    to.target === 'issue' ? paths.issue(to.issueKey) : paths.project(to.projectKey),
  );
}

function webAddress(text: string): URL {
  const url = new URL(text, window.location.origin);
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw new Error(`An app may not open ${url.protocol} addresses.`);
}
