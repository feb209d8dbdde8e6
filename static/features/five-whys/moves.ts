import type { CauseCommand } from '../../../src/domain/causes/command';
import type { CauseDocument } from '../../../src/domain/causes/document';
import { causeOf, childrenOf } from '../../../src/domain/causes/outline';
import type { Cause, Leg } from '../../../src/domain/causes/cause';
import type { CauseId } from '../../../src/domain/id';

interface Surroundings {
  readonly cause: Cause;
  readonly siblings: readonly Cause[];
  readonly index: number;
}

function around(document: CauseDocument, id: CauseId): Surroundings | null {
  const cause = causeOf(document, id);
  if (!cause) return null;
  const siblings = childrenOf(document, cause.parent);
  return { cause, siblings, index: siblings.findIndex((sibling) => sibling.id === id) };
}

/** A first answer to "why did the problem happen?", after those that are there. */
export const topWhy = (
  document: CauseDocument,
  id: CauseId,
  text: string,
  leg: Leg,
): CauseCommand => ({
  kind: 'addCause',
  id,
  parent: null,
  after: childrenOf(document, null).at(-1)?.id ?? null,
  leg,
  text,
});

/** The next why, beneath `effect`. */
export function nextWhy(
  document: CauseDocument,
  effect: CauseId,
  id: CauseId,
): CauseCommand | null {
  const cause = causeOf(document, effect);
  return cause
    ? { kind: 'addCause', id, parent: effect, after: null, leg: cause.leg, text: '' }
    : null;
}

/** Another why for the same effect, after this one. */
export function branch(document: CauseDocument, beside: CauseId, id: CauseId): CauseCommand | null {
  const cause = causeOf(document, beside);
  return cause
    ? { kind: 'addCause', id, parent: cause.parent, after: beside, leg: cause.leg, text: '' }
    : null;
}

/** Beneath the neighbour above it. */
export function moveIn(document: CauseDocument, id: CauseId): CauseCommand | null {
  const place = around(document, id);
  const above = place?.siblings[place.index - 1];
  if (!above) return null;
  const after = childrenOf(document, above.id).at(-1)?.id ?? null;
  return { kind: 'move', id, parent: above.id, after };
}

/** Beside its effect. */
export function moveOut(document: CauseDocument, id: CauseId): CauseCommand | null {
  const parent = around(document, id)?.cause.parent ?? null;
  const effect = parent === null ? undefined : causeOf(document, parent);
  return effect ? { kind: 'move', id, parent: effect.parent, after: effect.id } : null;
}

export function moveUp(document: CauseDocument, id: CauseId): CauseCommand | null {
  const place = around(document, id);
  if (!place || place.index < 1) return null;
  const after = place.siblings[place.index - 2]?.id ?? null;
  return { kind: 'move', id, parent: place.cause.parent, after };
}

export function moveDown(document: CauseDocument, id: CauseId): CauseCommand | null {
  const place = around(document, id);
  const below = place?.siblings[place.index + 1];
  return place && below ? { kind: 'move', id, parent: place.cause.parent, after: below.id } : null;
}

/** The why shown above or below (`by` −1 or 1); null at either end. */
export function neighbour(document: CauseDocument, id: CauseId, by: -1 | 1): CauseId | null {
  const index = document.causes.findIndex((cause) => cause.id === id);
  return index < 0 ? null : (document.causes[index + by]?.id ?? null);
}
