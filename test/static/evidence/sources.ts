import { AttachmentId, IssueId, IssueKey, type IssueReference } from '../../../src/domain/id';
import type { EvidenceSources, Seen } from '../../../static/features/evidence/evidence-sources';

export const pump: IssueReference = { id: IssueId.parse('10042'), key: IssueKey.parse('PUMP-12') };

export const photo = {
  id: AttachmentId.parse('10007'),
  name: 'seal.jpg',
  address: 'https://acme.atlassian.net/rest/api/3/attachment/content/10007',
};

const pages: Readonly<Record<string, Seen>> = {
  '123': {
    kind: 'seen',
    title: 'WI-288 Leak test',
    state: 'current',
    address: 'https://acme.atlassian.net/wiki/spaces/QM/pages/123/WI-288',
  },
  '500': { kind: 'unread' },
};

/** A site with one issue, one file and one page that can be seen. */
export const sources: EvidenceSources = {
  site: 'https://acme.atlassian.net',
  findIssue: (key) => Promise.resolve(key === pump.key ? pump : null),
  seeIssue: () => Promise.resolve({ kind: 'hidden' }),
  seePage: (page) => Promise.resolve(pages[page] ?? { kind: 'hidden' }),
  hasConfluence: () => Promise.resolve(true),
  attachedTo: () => Promise.resolve([photo]),
  openIssue: () => undefined,
};

/** The same where there is no Confluence. */
export const withoutConfluence: EvidenceSources = {
  ...sources,
  seePage: () => Promise.resolve({ kind: 'noConfluence' }),
  hasConfluence: () => Promise.resolve(false),
};
