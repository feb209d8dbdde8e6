/**
 * How unlikely the outcome must be, had nothing changed, to be this sure in per cent: 95 % is taken for proof, and
 * below 80 % nothing is said.
 */
export const riskAccepted = { 95: 0.05, 90: 0.1, 80: 0.2 } as const;

/** Whether it is at most as likely; a chance of 1 in 20 is, whichever way its last digit was rounded. */
export const isAsUnlikelyAs = (risk: number, p: number): boolean => p <= risk * (1 + 1e-9);

/** What an outcome that is this unlikely, had nothing changed, is worth. */
export type Evidence = 'strong' | 'weak' | 'none';

export function evidenceOf(p: number): Evidence {
  if (isAsUnlikelyAs(riskAccepted[95], p)) return 'strong';
  return isAsUnlikelyAs(riskAccepted[80], p) ? 'weak' : 'none';
}
