import type { Analysis, Check, LegAside, Why } from '../case.ts';
import type { Person } from '../company.ts';
import { mendingChanges, problemChanges, whysChanges, type Stem } from './cause-commands.ts';
import type { Change, Wording } from './change.ts';
import type { Happening } from './moment.ts';
import { placedWhys, type PlacedWhy } from './placed-why.ts';
import { saveChanges } from './save-changes.ts';
import { sheetChanges, triedChanges } from './sheet-changes.ts';
import { textDigest } from './story-id.ts';
import { actionHappenings } from './tell-action.ts';
import type { Teller } from './teller.ts';
import { templateChanges } from './template-changes.ts';

/** The issue whose analysis it is, and how its texts are read. */
export interface Record extends Wording {
  slug: string;
}

/** Somebody looked whether a cause holds as it is worded. */
export function verification(
  { words }: Record,
  { id, text }: { id: string; text: string },
  check: Check,
): Change {
  const { by, method, note, failed } = check;
  const result = failed ? 'failed' : 'passed';
  const verified = {
    id,
    method,
    result,
    note: words(note),
    textDigest: textDigest(words(text)),
  };
  return { by, command: { kind: 'verify', ...verified } };
}

/** What follows once whys are written: they are mended, verified, lived with or acted on. */
function followUps(teller: Teller, record: Record, by: Person, placed: PlacedWhy): Happening[] {
  const { slug, words, dayAfter } = record;
  const { why, id, path } = placed;
  const { checks = [], kept, doubted, actions = [] } = why;
  const keep = kept && { kind: 'keepAsIs', rule: kept.rule, node: id };
  const saving = (on: number, session: string, changes: () => Change[]): Happening => ({
    on,
    tell: () => saveChanges(teller, slug, `${session} ${path}`, changes()),
  });
  return [
    ...(doubted
      ? [
          saving(doubted.mendedOn, 'mend', () =>
            mendingChanges(record, doubted.by ?? why.by ?? by, placed),
          ),
        ]
      : []),
    ...checks.map((check, index) =>
      saving(check.on, `check ${index}`, () => [
        verification(record, { id, text: why.text }, check),
      ]),
    ),
    ...(kept
      ? [saving(kept.on, 'keep', () => [{ by, command: { ...keep, reason: words(kept.reason) } }])]
      : []),
    ...actions.flatMap((item) => actionHappenings(teller, { slug, cause: id, by, dayAfter }, item)),
  ];
}

/** What sets legs aside. */
export const asideChanges = (
  { words }: Wording,
  by: Person,
  asides: readonly LegAside[] = [],
): Change[] =>
  asides.map(({ leg, reason }) => ({
    by,
    command: { kind: 'setLegAside', leg, reason: words(reason) },
  }));

/** Whys that are added to an analysis, and what becomes of them. */
export function whysHappenings(
  teller: Teller,
  record: Record,
  { on, stem, whys, before = () => [] }: Written,
): Happening[] {
  const write = () => [...before(), ...whysChanges(teller, record, stem, whys)];
  const placed = placedWhys(stem, whys);
  return [
    { on, tell: () => saveChanges(teller, record.slug, stem.path, write()) },
    ...placed.flatMap((one) => followUps(teller, record, stem.by, one)),
  ];
}

interface Written {
  on: number;
  stem: Stem;
  whys: readonly Why[];
  /** What is written down before the whys. */
  before?: () => Change[];
}

/** Where a team ends: could it exist elsewhere, do the risks change, and what was not to be asked. */
function conclusion(
  teller: Teller,
  record: Record,
  { by: author, extent, risk, legsAside }: Analysis,
): Happening[] {
  if (!extent) return [];
  const { words, slug } = record;
  const { answer, note, by = author } = extent;
  const changes = (): Change[] => [
    { by, command: { kind: 'answerExtent', extent: { answer, note: words(note) } } },
    ...(risk
      ? [{ by, command: { kind: 'answerRisk', risk: { ...risk, note: words(risk.note) } } }]
      : []),
    ...asideChanges(record, by, legsAside),
  ];
  return [{ on: extent.on, tell: () => saveChanges(teller, slug, 'extent', changes()) }];
}

/** A nonconformance's analysis from the problem to the extent. */
export function analysisHappenings(teller: Teller, record: Record, told: Analysis): Happening[] {
  const { by, on, begunFrom, problem, sheet, whys = [] } = told;
  const { slug } = record;
  const stem: Stem = {
    path: slug,
    parent: null,
    leg: 'occurrence',
    by,
    effect: problem?.what ?? '',
  };
  const before = (): Change[] => [
    ...(problem ? problemChanges(teller, record, stem, problem) : []),
    ...(sheet ? sheetChanges(slug, record, sheet.by ?? by, sheet) : []),
    ...(begunFrom === undefined ? [] : templateChanges(teller, begunFrom, stem, whys)),
  ];
  const tried = () => triedChanges(slug, sheet?.by ?? by, placedWhys(stem, whys));
  return [
    ...whysHappenings(teller, record, { on, stem, whys, before }),
    ...(sheet
      ? [{ on: sheet.tried, tell: () => saveChanges(teller, slug, 'tried', tried()) }]
      : []),
    ...conclusion(teller, record, told),
  ];
}
