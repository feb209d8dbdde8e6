/**
 * How unlikely the outcome must be, had nothing changed, to count as evidence: domain/kpis.md 5.4 takes 95 % for
 * proof and 80 % for the least that says anything.
 */
export const riskAccepted = { 95: 0.05, 90: 0.1, 80: 0.2 } as const;

/** What an outcome that is this unlikely, had nothing changed, is worth. */
export type Evidence = 'strong' | 'weak' | 'none';

export function evidenceOf(p: number): Evidence {
  if (p <= riskAccepted[95]) return 'strong';
  return p <= riskAccepted[80] ? 'weak' : 'none';
}
