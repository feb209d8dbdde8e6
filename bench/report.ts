import type { Measured, Row } from './row';

export interface Result {
  readonly id: string;
  /** Null when it could not be measured: never a zero. */
  readonly value: number | null;
  readonly unit: string;
  readonly goal: number | null;
  readonly peer: string | null;
  readonly ok: boolean;
}

const rounded = (value: number): number =>
  Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10;

/** What was measured, beside its goal and peer. What could not be measured meets no goal. */
export function resultOf({ id, unit, goal, peer }: Row, measured: Measured | null): Result {
  const value = measured === null ? null : rounded(measured.value);
  const ok = measured !== null && (goal === null || measured.value <= goal);
  return { id, value, unit, goal, peer: measured?.peer ?? peer, ok };
}

const number = (value: number): string => value.toLocaleString('en-US');

/** A row for people: how it stands, what it is, the value, then goal and peer. */
export function lineOf({ what }: Row, { value, unit, goal, peer, ok }: Result): string {
  const measured = value === null ? 'not measured' : `${number(value)} ${unit}`.trim();
  const aim = goal === null ? '' : `goal ≤ ${number(goal)}`;
  const beside = peer === null ? '' : `peer: ${peer}`;
  const standing = ok ? (goal === null ? '  ' : 'ok') : 'NO';
  const columns = [standing, what.padEnd(58), measured.padStart(20), aim.padEnd(14), beside];
  return columns.join('  ').trimEnd();
}
