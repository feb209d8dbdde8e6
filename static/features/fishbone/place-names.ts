import { marksOf } from '../five-whys/why-marks';
import type { Cause } from '../../../src/domain/causes/cause';

/** What a screen reader says of a cause. */
export function causeName(cause: Cause, number: string): string {
  const text = cause.text.trim() === '' ? 'nothing written yet' : cause.text;
  const reason = cause.standing.kind === 'ruledOut' ? [cause.standing.reason] : [];
  const state = [...marksOf(cause).map((mark) => mark.text), ...reason];
  return [`Why ${number}: ${text}`, ...state].join('. ');
}

/** What a screen reader says of a bone. */
export const boneName = (label: string, causes: number): string =>
  `${label}: ${causes === 0 ? 'no causes yet' : causes === 1 ? '1 cause' : `${causes} causes`}`;
