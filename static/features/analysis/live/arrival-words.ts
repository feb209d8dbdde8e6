import { quoted, nameOf } from '../../../../src/contract/wording/quoted';
import type { CauseDocument } from '../../../../src/domain/causes/document';
import type { Arrival } from './arrivals';

const named = (text: string): string =>
  text.trim() === '' ? 'a cause without words' : quoted(text);

/** One change, to follow the name of who made it. */
function oneChange(arrival: Arrival, document: CauseDocument): string {
  switch (arrival.kind) {
    case 'added': {
      const text = document.causes.find(({ id }) => id === arrival.cause)?.text ?? '';
      return text.trim() === '' ? 'began a new cause' : `added a cause: ${quoted(text)}`;
    }
    case 'removed':
      return `removed ${named(arrival.text)}`;
    case 'worded':
      if (arrival.place.startsWith('problem.')) return 'changed the problem statement';
      if (arrival.place.startsWith('row.')) return 'changed the is / is-not sheet';
      return `reworded a cause to ${quoted(arrival.text)}`;
    case 'verified':
      return `verified ${nameOf(document, arrival.cause)}`;
    case 'changed':
      return `changed ${nameOf(document, arrival.cause)}`;
    case 'kept':
      return 'kept a finding as it is';
    case 'other':
      return 'changed the analysis';
  }
}

const plural: Readonly<Record<Arrival['kind'], (count: number) => string>> = {
  added: (count) => `added ${count} causes`,
  removed: (count) => `removed ${count} causes`,
  worded: (count) => `changed ${count} texts`,
  verified: (count) => `verified ${count} causes`,
  changed: (count) => `changed ${count} causes`,
  kept: () => 'kept findings as they are',
  other: () => 'changed the analysis',
};

/** What came in, to follow the name of who did it: “added a cause: “…””, “added 2 causes and removed 3 causes”. */
export function arrivalWords(arrivals: readonly Arrival[], document: CauseDocument): string {
  const [only, more] = arrivals;
  if (only && !more) return oneChange(only, document);
  const kinds = [...new Set(arrivals.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const those = arrivals.filter((arrival) => arrival.kind === kind);
    const [first] = those;
    return first && those.length === 1 ? oneChange(first, document) : plural[kind](those.length);
  });
  return parts.length > 2 ? `changed ${arrivals.length} things` : parts.join(' and ');
}
