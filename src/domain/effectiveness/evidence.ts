/**
 * How unlikely the outcome must be, had nothing changed, to be this sure in per cent: 95 % is taken for proof, and
 * below 80 % nothing is said.
 */
export const riskAccepted = { 95: 0.05, 90: 0.1, 80: 0.2 } as const;

/** What an outcome that is this unlikely, had nothing changed, is worth. */
export type Evidence = 'strong' | 'weak' | 'none';

export function evidenceOf(p: number): Evidence {
  if (p <= riskAccepted[95]) return 'strong';
  return p <= riskAccepted[80] ? 'weak' : 'none';
}
