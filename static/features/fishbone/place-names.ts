import { wordless } from './skeleton-of';
import { marksOf } from '../five-whys/why-marks';
import type { Cause } from '../../../src/domain/causes/cause';

/** What a screen reader says of a cause: what stands on its card, then what the card leaves out. */
export function causeName(cause: Cause, number: string, onCard: readonly string[]): string {
  const isBlank = cause.text.trim() === '';
  const reason = cause.standing.kind === 'ruledOut' ? [cause.standing.reason] : [];
  const more = marksOf(cause).map(({ text }) => text);
  return [
    `Why ${number}: ${isBlank ? wordless : cause.text.trim()}`,
    ...onCard,
    ...(isBlank ? ['Nothing written yet'] : []),
    ...more.filter((text) => !onCard.includes(text)),
    ...reason,
  ].join('. ');
}

/** What a screen reader says of a bone. */
export const boneName = (label: string, causes: number): string =>
  `${label}: ${causes === 0 ? 'no causes yet' : causes === 1 ? '1 cause' : `${causes} causes`}`;
