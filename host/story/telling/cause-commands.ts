import type { Evidence, Problem, Why } from '../case.ts';
import type { Person } from '../company.ts';
import { storyId } from './story-id.ts';
import { fileOf, issueOf, pageOf, type Teller } from './teller.ts';

/** A change to an analysis, as the app's contract words it, and whose it is. */
export interface Change {
  by: Person;
  command: Record<string, unknown>;
}

/** Where whys stand: the case they belong to and the cause above them. */
export interface Stem {
  /** Of the whole path down to here; ids are made of it. */
  path: string;
  parent: string | null;
  leg: NonNullable<Why['leg']>;
  by: Person;
}

export type Words = (text: string) => string;

/** The id of the why that stands at that place beneath a stem. */
export const causeIdOf = (path: string): string => storyId('cause', path);

function evidenceOf(teller: Teller, words: Words, id: string, evidence: Evidence): object {
  if ('issue' in evidence) {
    const issue = issueOf(teller, evidence.issue);
    return { kind: 'issue', id, issue, note: words(evidence.note) };
  }
  if ('page' in evidence) {
    const page = pageOf(teller, evidence.page);
    return { kind: 'page', id, page, note: words(evidence.note) };
  }
  if ('file' in evidence) {
    const { id: attachment, name } = fileOf(teller, evidence.file);
    return { kind: 'attachment', id, attachment, name, note: words(evidence.note) };
  }
  if ('commit' in evidence) {
    return { kind: 'commit', id, url: evidence.commit, note: words(evidence.note) };
  }
  if ('link' in evidence) {
    return { kind: 'link', id, url: evidence.link, note: words(evidence.note) };
  }
  if ('value' in evidence) {
    return { kind: 'measurement', id, ...evidence, note: words(evidence.note) };
  }
  if ('seen' in evidence) return { kind: 'observation', id, note: words(evidence.seen) };
  return { kind: 'interview', id, role: evidence.asked, note: words(evidence.said) };
}

function evidenceChanges(
  teller: Teller,
  words: Words,
  { by, node, path }: { by: Person; node: string; path: string },
  evidence: readonly Evidence[] = [],
): Change[] {
  return evidence.map((one, index) => {
    const id = storyId('evidence', path, index);
    const told = evidenceOf(teller, words, id, one);
    return { by, command: { kind: 'addEvidence', node, evidence: told } };
  });
}

export function problemChanges(
  teller: Teller,
  words: Words,
  { by, path }: Stem,
  { evidence, ...answers }: Problem,
): Change[] {
  const stated = Object.entries(answers).map(([field, text]) => ({
    by,
    command: { kind: 'stateProblem', field, text: words(text) },
  }));
  return [...stated, ...evidenceChanges(teller, words, { by, node: 'problem', path }, evidence)];
}

function whyChanges(
  teller: Teller,
  words: Words,
  why: Why,
  at: Stem & { id: string; after: string | null },
): Change[] {
  const { id, by, parent, after, leg, path } = at;
  const { text, firstWords } = why;
  const first = words(firstWords ?? text);
  const commands: Record<string, unknown>[] = [
    { kind: 'addCause', id, parent, after, leg, text: first },
    ...(why.class ? [{ kind: 'classify', id, class: why.class }] : []),
    ...(firstWords === undefined ? [] : [{ kind: 'reword', id, text: words(text) }]),
    ...(why.ruledOut === undefined
      ? [{ kind: 'readLink', id, reading: 'confirmed' }]
      : [{ kind: 'ruleOut', id, reason: words(why.ruledOut) }]),
    ...(why.root ? [{ kind: 'nameRoot', id, root: true }] : []),
  ];
  return [
    ...commands.map((command) => ({ by, command })),
    ...evidenceChanges(teller, words, { by, node: id, path }, why.evidence),
  ];
}

/** What puts whys and all beneath them into an analysis, in the order in which they are asked. */
export function whysChanges(
  teller: Teller,
  words: Words,
  stem: Stem,
  whys: readonly Why[],
): Change[] {
  return whys.flatMap((why, index) => {
    const path = `${stem.path}.${index}`;
    const id = causeIdOf(path);
    const after = index === 0 ? null : causeIdOf(`${stem.path}.${index - 1}`);
    const by = why.by ?? stem.by;
    const leg = why.leg ?? stem.leg;
    return [
      ...whyChanges(teller, words, why, { ...stem, path, id, after, by, leg }),
      ...whysChanges(teller, words, { ...stem, path, parent: id, leg }, why.beneath ?? []),
    ];
  });
}
