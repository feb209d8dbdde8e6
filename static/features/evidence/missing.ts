import type { EvidenceKind } from './evidence-labels';
import type { Seen } from './evidence-sources';

/** What mends an entry that names no evidence of its kind. */
export const missing: Readonly<Record<EvidenceKind, string>> = {
  observation: 'Write what was seen.',
  measurement: 'Write a number and its unit, for example 4.2 mm.',
  issue: 'No issue with this key can be seen. Check the key.',
  link: 'Write the whole address, beginning with https://.',
  page: 'Open the page in Confluence and copy its address from the browser.',
  commit: 'Write the whole address of the commit, beginning with https://.',
  attachment: 'Choose one of the files.',
  interview: 'Write the role that was asked.',
};

/** What mends an entry whose words are missing, where they are the evidence. */
export const noteMissing: Readonly<Partial<Record<EvidenceKind, string>>> = {
  observation: missing.observation,
  interview: 'Write what was said.',
};

/** What mends a page that cannot be named. */
export const pageMissing: Readonly<Record<Exclude<Seen['kind'], 'seen'> | 'withoutId', string>> = {
  hidden: 'No page with this address can be seen. Check the address.',
  noConfluence: 'Confluence is not available to you on this site. Add the address as a link.',
  unread: 'Confluence does not answer just now. Try again in a moment.',
  withoutId:
    'This address does not say which page it is. Open the page and copy its address from the browser.',
};
