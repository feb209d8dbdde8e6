import * as z from 'zod';
import type { Role } from '../../app/support/people';
import type { Site } from '../../app/support/site';

const made = z.looseObject({ id: z.string() });
const page = made.extend({ _links: z.looseObject({ base: z.string(), webui: z.string() }) });

const written = z.looseObject({ title: z.string(), version: z.object({ number: z.number() }) });

const documentOf = (words: string): string =>
  JSON.stringify({
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
  });

/** A page of Confluence and where it opens. */
export interface WikiPage {
  readonly id: string;
  readonly address: string;
}

/** Confluence's REST API as that person's script calls it. */
export function wikiAs({ host }: Site, role: Role) {
  const credentials = Buffer.from(`${role}@story.example:${role}`).toString('base64');
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${host.url}/wiki/api/v2${path}`, {
      method,
      headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${answer.status}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
  return {
    space: async (key: string, name: string) =>
      made.parse(await call('POST', '/spaces', { key, name })).id,
    publish: async (spaceId: string, title: string, query = ''): Promise<WikiPage> => {
      const { id, _links } = page.parse(await call('POST', `/pages${query}`, { spaceId, title }));
      return { id, address: `${_links.base}${_links.webui}` };
    },
    /** Publishes the next version of a page with these words. */
    write: async ({ id }: WikiPage, words: string) => {
      const { title, version } = written.parse(await call('GET', `/pages/${id}`));
      await call('PUT', `/pages/${id}`, {
        id,
        status: 'current',
        title,
        body: { representation: 'atlas_doc_format', value: documentOf(words) },
        version: { number: version.number + 1 },
      });
    },
    trash: async ({ id }: WikiPage) => {
      await call('DELETE', `/pages/${id}`);
    },
  };
}
