import type { Problem, Why } from '../case.ts';
import type { Person } from '../company.ts';
import type { Change, Wording } from './change.ts';
import { evidenceChanges } from './evidence-changes.ts';
import { causeIdOf, type PlacedWhy } from './placed-why.ts';
import { readBack } from './reading-back.ts';
import type { Teller } from './teller.ts';

/** Where whys stand: the case they belong to and the cause above them. */
export interface Stem {
  /** Of the whole path down to here; ids are made of it. */
  path: string;
  parent: string | null;
  leg: NonNullable<Why['leg']>;
  by: Person;
  /** What they explain, as the case words it at the time. */
  effect: string;
}

export function problemChanges(
  teller: Teller,
  wording: Wording,
  { by, path }: Stem,
  { evidence, ...answers }: Problem,
): Change[] {
  const stated = Object.entries(answers).map(([field, text]) => ({
    by,
    command: { kind: 'stateProblem', field, text: wording.words(text) },
  }));
  return [...stated, ...evidenceChanges(teller, wording, { by, node: 'problem', path }, evidence)];
}

/** The words a why is written with, before anybody mends its link. */
const wordsAtFirst = ({ text, doubted }: Why): string => doubted?.firstWords ?? text;

type Commands = Record<string, unknown>[];

function wordingOf(why: Why, { words }: Wording, at: PlacedStem): Commands {
  const { id, parent, after, leg } = at;
  const first = words(why.firstWords ?? wordsAtFirst(why));
  const added = { kind: 'addCause', id, parent, after, leg, text: first };
  const classified = why.class ? [{ kind: 'classify', id, class: why.class }] : [];
  return [
    ...(why.taken ? [] : [added, ...classified]),
    ...(why.firstWords === undefined ? [] : [{ kind: 'reword', id, text: words(why.text) }]),
  ];
}

function judgementOf(why: Why, { words }: Wording, { id, effect }: PlacedStem): Commands {
  if (why.ruledOut !== undefined) return [{ kind: 'ruleOut', id, reason: words(why.ruledOut) }];
  const ends = [words(wordsAtFirst(why)), words(effect)] as const;
  return [
    ...(why.unread ? [] : [readBack(id, ends, why.doubted ? 'rejected' : 'confirmed')]),
    ...(why.root ? [{ kind: 'nameRoot', id, root: true }] : []),
  ];
}

function placingOf(
  { since, within, linkNote }: Why,
  { words, dayBefore }: Wording,
  { id }: PlacedStem,
): Commands {
  return [
    ...(linkNote === undefined ? [] : [{ kind: 'noteLink', id, note: words(linkNote) }]),
    ...(since === undefined ? [] : [{ kind: 'dateCause', id, on: dayBefore(since) }]),
    ...(within === undefined ? [] : [{ kind: 'locate', id, within }]),
  ];
}

type PlacedStem = Stem & { id: string; after: string | null };

function whyChanges(teller: Teller, wording: Wording, why: Why, at: PlacedStem): Change[] {
  const { id, by, path } = at;
  const commands = [
    ...wordingOf(why, wording, at),
    ...judgementOf(why, wording, at),
    ...placingOf(why, wording, at),
  ];
  return [
    ...commands.map((command) => ({ by, command })),
    ...evidenceChanges(teller, wording, { by, node: id, path }, why.evidence),
  ];
}

/** What puts whys and all beneath them into an analysis, in the order in which they are asked. */
export function whysChanges(
  teller: Teller,
  wording: Wording,
  stem: Stem,
  whys: readonly Why[],
): Change[] {
  return whys.flatMap((why, index) => {
    const path = `${stem.path}.${index}`;
    const id = causeIdOf(path);
    const after = index === 0 ? null : causeIdOf(`${stem.path}.${index - 1}`);
    const by = why.by ?? stem.by;
    const leg = why.leg ?? stem.leg;
    const effect = wordsAtFirst(why);
    return [
      ...whyChanges(teller, wording, why, { ...stem, path, id, after, by, leg }),
      ...whysChanges(
        teller,
        wording,
        { ...stem, path, parent: id, leg, effect },
        why.beneath ?? [],
      ),
    ];
  });
}

/** What mends a link that did not hold: better words, with which it and those beneath it are read again. */
export function mendingChanges(
  { words }: Wording,
  by: Person,
  { id, path, effect, why: { text, beneath = [] } }: PlacedWhy,
): Change[] {
  const mended = words(text);
  const again = beneath.flatMap((below, index) =>
    below.ruledOut !== undefined || below.unread
      ? []
      : [readBack(causeIdOf(`${path}.${index}`), [words(below.text), mended], 'confirmed')],
  );
  const commands = [
    { kind: 'reword', id, text: mended },
    readBack(id, [mended, words(effect)], 'confirmed'),
    ...again,
  ];
  return commands.map((command) => ({ by, command }));
}
