import type { Relation } from '../case-file/triage';
import { statementWords } from '../causes/similar/statement-words';
import { overlapAmong } from '../causes/similar/word-overlap';
import type { IssueReference } from '../id';
import type { Report } from './report';

/** A report to compare with; of an open one this may be a duplicate, of a closed one a recurrence. */
export interface Candidate extends Report {
  readonly isOpen: boolean;
  readonly statusName: string;
}

/** Why a relation is suggested. */
export interface Shared {
  readonly kind: 'words' | 'process' | 'component' | 'version' | 'lot' | 'causeClass';
  readonly names: readonly string[];
}

export interface Suggested {
  readonly candidate: Candidate;
  readonly relation: Relation['kind'];
  /** Never empty; the words first. */
  readonly shared: readonly Shared[];
}

/** Of each kind, so many are suggested at most. */
const offered = 3;
const fewest = 2;
const faintest = 0.15;

/** How much more likely each thing in common makes it, beside the likeness of the words, which is at most 1. */
const worth = { process: 0.1, component: 0.1, version: 0.05, lot: 0.25, causeClass: 0.05 } as const;

const folded = (name: string): string => name.trim().toLowerCase();

const both = (mine: readonly string[], theirs: readonly string[]): string[] => {
  const known = new Set(theirs.map(folded));
  return mine.filter((name) => known.has(folded(name)));
};

function inCommon(mine: Report, other: Report): Shared[] {
  const found: Shared[] = [
    { kind: 'process', names: both([mine.process ?? []].flat(), [other.process ?? []].flat()) },
    { kind: 'component', names: both(mine.components, other.components) },
    { kind: 'version', names: both(mine.versions, other.versions) },
    { kind: 'lot', names: both(mine.lots, other.lots) },
    { kind: 'causeClass', names: both(mine.causeClasses, other.causeClasses) },
  ];
  return found.filter(({ names }) => names.length > 0);
}

const worthOf = ({ kind }: Shared): number => (kind === 'words' ? 0 : worth[kind]);

const isNumbered = (a: IssueReference, b: IssueReference): number =>
  a.id.length - b.id.length || (a.id < b.id ? -1 : 1);

/**
 * The reports most likely to be about the same thing, at most three of each kind, with why. A likeness needs two
 * shared words of some weight; with the same lot one word is enough, for a lot is seldom in trouble twice by chance.
 * Whatever somebody confirmed or denied is not asked again. The same input gives the same order.
 */
export function likelyRelations(
  mine: Report,
  candidates: readonly Candidate[],
  answered: readonly Pick<Relation, 'issue'>[],
  stopWords: ReadonlySet<string>,
): Suggested[] {
  const settled = new Set([mine.issue.id, ...answered.map(({ issue }) => issue.id)]);
  const wordsOf = ({ summary, problem }: Report) =>
    statementWords([summary, ...problem], stopWords);
  const own = wordsOf(mine);
  const read = candidates
    .filter(({ issue }) => !settled.has(issue.id))
    .map((candidate) => ({ candidate, words: wordsOf(candidate) }));
  const overlap = overlapAmong(read.map(({ words }) => words));
  const ranked = read
    .map(({ candidate, words }) => {
      const { likeness, shared } = overlap(own, words);
      const common = inCommon(mine, candidate);
      const score = common.reduce((sum, each) => sum + worthOf(each), likeness);
      const sameLot = common.some(({ kind }) => kind === 'lot');
      const isLike = shared.length >= fewest && likeness >= faintest;
      return {
        candidate,
        relation: candidate.isOpen ? ('duplicate' as const) : ('recurrence' as const),
        shared: [
          ...(shared.length > 0 ? [{ kind: 'words' as const, names: shared }] : []),
          ...common,
        ],
        score,
        isOffered: isLike || (sameLot && shared.length > 0),
      };
    })
    .filter(({ isOffered }) => isOffered)
    .toSorted((a, b) => b.score - a.score || isNumbered(a.candidate.issue, b.candidate.issue));
  return (['duplicate', 'recurrence'] as const).flatMap((kind) =>
    ranked
      .filter(({ relation }) => relation === kind)
      .slice(0, offered)
      .map(({ candidate, relation, shared }) => ({ candidate, relation, shared })),
  );
}
