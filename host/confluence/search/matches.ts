import { storageOf } from '../body/storage.ts';
import type { Page } from '../model.ts';
import { ConfluenceError } from '../route.ts';
import type { ConfluenceSite } from '../site.ts';
import type { Comparison, Cql } from './cql.ts';
import { hasWords } from './words.ts';

const wordsOf = ({ body }: Page) => storageOf(body).replace(/<[^>]*>/g, ' ');

const refuse = (message: string) => new ConfluenceError(400, 'BAD_REQUEST', message);

const noField = (field: string) => refuse(`No field exists with name: ${field}`);

type Read = (page: Page, site: ConfluenceSite) => string;

/** Fields that are equal or not. */
const exact: Record<string, Read> = {
  type: () => 'page',
  id: ({ id }) => id,
  content: ({ id }) => id,
  space: ({ spaceId }, site) => site.spaces.get(spaceId)?.key ?? '',
  'space.key': ({ spaceId }, site) => site.spaces.get(spaceId)?.key ?? '',
  title: ({ title }) => title,
};

/** Fields that hold words. */
const worded: Record<string, Read> = {
  title: ({ title }) => title,
  text: (page) => `${page.title} ${wordsOf(page)}`,
  sitesearch: (page) => `${page.title} ${wordsOf(page)}`,
};

/** Whether a page is what one comparison asks for. */
export function matcherOf(site: ConfluenceSite, { field, operator, values }: Comparison) {
  const isWorded = operator === '~' || operator === '!~';
  const read = (isWorded ? worded : exact)[field];
  if (!read && !exact[field] && !worded[field]) throw noField(field);
  if (!read) throw refuse(`The operator ${operator} does not apply to the field ${field}`);
  const holds = (page: Page) => {
    const text = read(page, site);
    if (isWorded) return values.some((value) => hasWords(text, value));
    return values.some((value) => value.toLowerCase() === text.toLowerCase());
  };
  const isNegative = operator === '!=' || operator === '!~' || operator === 'not in';
  return (page: Page) => holds(page) !== isNegative;
}

const sortKeys: Record<string, (page: Page) => number | string> = {
  lastmodified: ({ version }) => version.created,
  created: ({ created }) => created,
  title: ({ title }) => title.toLowerCase(),
};

/** The order a query asks for; without one, the page that changed last comes first. */
export function comparerOf({ orderBy }: Cql) {
  const asked = orderBy.length > 0 ? orderBy : [{ field: 'lastmodified', descending: true }];
  const sorts = asked.map(({ field, descending }) => {
    const key = sortKeys[field];
    if (!key) throw noField(field);
    return { key, descending };
  });
  return (left: Page, right: Page): number => {
    for (const { key, descending } of sorts) {
      const [a, b] = [key(left), key(right)];
      if (a !== b) return (a < b ? -1 : 1) * (descending ? -1 : 1);
    }
    return Number(left.id) - Number(right.id);
  };
}
