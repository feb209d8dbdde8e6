import type { Analysis, Check, Why } from '../case.ts';
import type { Person } from '../company.ts';
import {
  causeIdOf,
  problemChanges,
  whysChanges,
  type Change,
  type Stem,
  type Words,
} from './cause-commands.ts';
import type { Happening } from './moment.ts';
import { saveChanges } from './save-changes.ts';
import { textDigest } from './story-id.ts';
import { actionHappenings } from './tell-action.ts';
import type { Teller } from './teller.ts';

/** The issue whose analysis it is, and how its texts are read. */
export interface Record {
  slug: string;
  words: Words;
}

interface PlacedWhy {
  why: Why;
  id: string;
  path: string;
}

/** All whys beneath a stem with their ids. */
function placedWhys(path: string, whys: readonly Why[]): PlacedWhy[] {
  return whys.flatMap((why, index) => {
    const own = `${path}.${index}`;
    return [{ why, id: causeIdOf(own), path: own }, ...placedWhys(own, why.beneath ?? [])];
  });
}

function verification({ words }: Record, { why, id }: PlacedWhy, check: Check): Change {
  const { by, method, note, failed } = check;
  const result = failed ? 'failed' : 'passed';
  const verified = {
    id,
    method,
    result,
    note: words(note),
    textDigest: textDigest(words(why.text)),
  };
  return { by, command: { kind: 'verify', ...verified } };
}

/** What follows once whys are written: they are verified, lived with or acted on. */
function followUps(teller: Teller, record: Record, by: Person, placed: PlacedWhy): Happening[] {
  const { slug, words } = record;
  const { why, id, path } = placed;
  const { checks = [], kept, actions = [] } = why;
  const keep = kept && { kind: 'keepAsIs', rule: kept.rule, node: id };
  return [
    ...checks.map((check, index) => ({
      on: check.on,
      tell: () =>
        saveChanges(teller, slug, `check ${path} ${index}`, [verification(record, placed, check)]),
    })),
    ...(kept
      ? [
          {
            on: kept.on,
            tell: () =>
              saveChanges(teller, slug, `keep ${path}`, [
                { by, command: { ...keep, reason: words(kept.reason) } },
              ]),
          },
        ]
      : []),
    ...actions.flatMap((item) => actionHappenings(teller, { slug, cause: id, by }, item)),
  ];
}

/** Whys that are added to an analysis, and what becomes of them. */
export function whysHappenings(
  teller: Teller,
  record: Record,
  { on, stem, whys }: { on: number; stem: Stem; whys: readonly Why[] },
): Happening[] {
  const write: Happening = {
    on,
    tell: () =>
      saveChanges(teller, record.slug, stem.path, whysChanges(teller, record.words, stem, whys)),
  };
  const placed = placedWhys(stem.path, whys);
  return [write, ...placed.flatMap((one) => followUps(teller, record, stem.by, one))];
}

/** A nonconformance's analysis from the problem to the extent. */
export function analysisHappenings(
  teller: Teller,
  record: Record,
  { by, on, problem, whys = [], extent }: Analysis,
): Happening[] {
  const { slug, words } = record;
  const stem: Stem = { path: slug, parent: null, leg: 'occurrence', by };
  const happenings: Happening[] = [];
  if (problem) {
    const tell = () =>
      saveChanges(teller, slug, 'problem', problemChanges(teller, words, stem, problem));
    happenings.push({ on, tell });
  }
  if (whys.length > 0) happenings.push(...whysHappenings(teller, record, { on, stem, whys }));
  if (extent) {
    const { answer, note } = extent;
    const answered = () => ({ answer, note: words(note) });
    const tell = () =>
      saveChanges(teller, slug, 'extent', [
        { by: extent.by ?? by, command: { kind: 'answerExtent', extent: answered() } },
      ]);
    happenings.push({ on: extent.on, tell });
  }
  return happenings;
}
