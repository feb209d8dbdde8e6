import type { IssueReference } from '../../id';
import type { CauseDocument } from '../document';
import { isConsidered } from '../outline';
import { statementWords } from './statement-words';
import { overlapAmong } from './word-overlap';

/** An analysis to compare: the issue's summary says as much of the problem as the statement. */
export interface Comparable {
  readonly issue: IssueReference;
  readonly summary: string;
  readonly document: CauseDocument;
}

/** Why it is offered: the words both problems speak of, the most telling first. */
export interface Similar extends Comparable {
  readonly shared: readonly string[];
}

const offered = 3;
const fewest = 2;
const faintest = 0.15;

const wordsOf = ({ summary, document: { problem } }: Omit<Comparable, 'issue'>) => [
  summary,
  problem.what,
  problem.where,
];

const isNumbered = (a: IssueReference, b: IssueReference): number =>
  a.id.length - b.id.length || (a.id < b.id ? -1 : 1);

const hasCauses = ({ document }: Comparable): boolean =>
  document.causes.some((cause) => cause.text.trim() !== '' && isConsidered(document, cause));

/**
 * The closed analyses most like this one, at most `offered`, by the words both problems share. Below two words or a
 * likeness of 0.15 nothing is like it. The same input gives the same order.
 */
export function rankSimilar(
  mine: Omit<Comparable, 'issue'>,
  others: readonly Comparable[],
  stopWords: ReadonlySet<string>,
): Similar[] {
  const own = statementWords(wordsOf(mine), stopWords);
  const read = others
    .filter(hasCauses)
    .map((other) => ({ other, words: statementWords(wordsOf(other), stopWords) }));
  const overlap = overlapAmong(read.map(({ words }) => words));
  return read
    .map(({ other, words }) => ({ other, ...overlap(own, words) }))
    .filter(({ likeness, shared }) => shared.length >= fewest && likeness >= faintest)
    .toSorted((a, b) => b.likeness - a.likeness || isNumbered(a.other.issue, b.other.issue))
    .slice(0, offered)
    .map(({ other, shared }) => ({ ...other, shared }));
}
