import type { Reader } from '../../../src/contract/wording/report/reader';
import type { CauseDocument } from '../../../src/domain/causes/document';
import type { Evidence } from '../../../src/domain/causes/evidence';
import { outline } from '../../../src/domain/causes/outline';
import { dayWords, type Place } from '../../kit/dates';
import type { EvidenceSources } from '../evidence/evidence-sources';
import { numbersOf } from '../five-whys/numbering';
import type { FindName } from '../people/people';

/** What is asked for names, titles and dates, as the viewer. */
export interface ReaderSources {
  readonly findName: FindName;
  readonly evidence: Pick<EvidenceSources, 'site' | 'seePage'>;
  readonly place: Place;
}

const evidenceIn = ({ problem, causes }: CauseDocument): Evidence[] => [
  ...problem.evidence,
  ...causes.flatMap(({ evidence }) => evidence),
];

/** Each key once, with what was found for it. */
async function found<Key, Value>(
  keys: readonly Key[],
  find: (key: Key) => Promise<Value>,
): Promise<ReadonlyMap<Key, Value>> {
  const pairs = [...new Set(keys)].map(async (key) => [key, await find(key)] as const);
  return new Map(await Promise.all(pairs));
}

/** Asks for every name and title that the analysis needs, so that it can be written down in one go. */
export async function readerFor(
  document: CauseDocument,
  { findName, evidence: { site, seePage }, place }: ReaderSources,
): Promise<Reader> {
  const people = [
    ...document.causes.flatMap(({ verifications }) => verifications.map(({ by }) => by)),
    ...document.kept.map(({ by }) => by),
  ];
  const pages = evidenceIn(document).flatMap((each) => (each.kind === 'page' ? [each.page] : []));
  const [names, titles] = await Promise.all([
    found(people, findName),
    found(pages, async (page) => {
      const seen = await seePage(page);
      return seen.kind === 'seen' ? seen.title : null;
    }),
  ]);
  return {
    name: (person) => names.get(person) ?? 'Somebody',
    pageTitle: (page) => titles.get(page) ?? null,
    day: (instant) => dayWords(instant, place),
    numbers: numbersOf(outline(document)),
    siteUrl: site,
  };
}
