import { PageId } from '../../../src/domain/id';
import type { Seen } from '../../../static/features/evidence/evidence-sources';
import { readerFor, type ReaderSources } from '../../../static/features/export/reader-for';
import { ada, ben, cause } from '../../domain/causes/writing';
import { told } from '../../contract/wording/reported';

const page = PageId.parse('77');
const seen: Seen = { kind: 'seen', title: 'Seals', state: 'current', address: null };

/** Sources that count what they are asked. */
function sources(answer: { name: string | null; seen: Seen }) {
  const asked: string[] = [];
  const found: ReaderSources = {
    findName: (person) => {
      asked.push(person);
      return Promise.resolve(answer.name === null ? null : `${answer.name} ${person}`);
    },
    evidence: {
      site: 'https://story.example',
      seePage: (id) => {
        asked.push(id);
        return Promise.resolve(answer.seen);
      },
    },
    place: { locale: 'en-GB', timezone: 'Europe/Madrid' },
  };
  return { asked, found };
}

describe('who reads a report', () => {
  it('is told names, titles, days and numbers, each asked for once', async () => {
    const { asked, found } = sources({ name: 'Person', seen });
    const reader = await readerFor(told, found);
    expect(asked.toSorted()).toEqual([ada, ben, page].toSorted());
    expect(reader.name(ben)).toBe(`Person ${ben}`);
    expect(reader.pageTitle(page)).toBe('Seals');
    expect(reader.day('2026-03-01T23:30:00.000Z')).toBe('2 Mar 2026');
    expect(reader.numbers.get(cause('wear03'))).toBe('2b');
  });

  it('is told of somebody, where Jira does not say who, and no title that is not theirs to see', async () => {
    const { found } = sources({ name: null, seen: { kind: 'hidden' } });
    const reader = await readerFor(told, found);
    expect(reader.name(ben)).toBe('Somebody');
    expect(reader.pageTitle(page)).toBeNull();
  });
});
