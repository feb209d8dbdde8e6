import { apply } from '../../../src/domain/causes/apply';
import type { Leg } from '../../../src/domain/causes/cause';
import { emptyCauseDocument, type CauseDocument } from '../../../src/domain/causes/document';
import { AccountId } from '../../../src/domain/id';
import { by, cause } from './writing';

const authors = [1, 2, 3, 4].map((number) =>
  AccountId.parse(`712020:6f0c2d1e-0000-4000-8000-00000000000${number}`),
);
const legs: readonly Leg[] = ['occurrence', 'escape', 'system'];

/** Twelve letters and digits, as panels make them. */
const idOf = (index: number): string => `k3x9q${String(index).padStart(7, '0')}`;

/** Fifty characters. */
const textOf = (index: number): string =>
  `Nothing in the work order says what to do then ${String(index).padStart(3, '0')}`;

/**
 * What four people write who take turns at every line: each cause explains one of the three before it or goes
 * back to one long ago, in three legs.
 */
export function largeAnalysis(length: number): CauseDocument {
  let document = emptyCauseDocument;
  for (let index = 0; index < length; index += 1) {
    const effect = index % 5 === 0 ? Math.floor(index / 3) : index - 1 - (index % 3);
    const isTop = index < legs.length;
    const parent = isTop ? null : cause(idOf(effect));
    const leg = document.causes.find(({ id }) => id === parent)?.leg ?? legs[index] ?? 'system';
    const author = authors[(index * 7 + Math.floor(index / 4)) % authors.length];
    const id = cause(idOf(index));
    const adding = { kind: 'addCause', id, parent, after: null, leg, text: textOf(index) } as const;
    const applied = author && apply(document, adding, by(author));
    if (!applied?.ok) throw new Error(`Cause ${index} was refused.`);
    document = applied.value;
  }
  return document;
}
