/** A transition without rules. */
export interface PlainTransition {
  readonly id: string;
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
}

/** An improvement is suggested, decided upon and done; it never becomes a CAPA. */
export const improvementTransitions: readonly PlainTransition[] = [
  { id: 'decide', name: 'Decide', from: ['suggested'], to: 'decided' },
  { id: 'finish', name: 'Mark as done', from: ['decided'], to: 'done' },
  { id: 'reopen', name: 'Reopen', from: ['done'], to: 'decided' },
];

export const auditTransitions: readonly PlainTransition[] = [
  { id: 'perform', name: 'Mark as performed', from: ['planned'], to: 'performed' },
  { id: 'report', name: 'Issue the report', from: ['performed'], to: 'reportIssued' },
  { id: 'reopen', name: 'Reopen', from: ['reportIssued'], to: 'performed' },
];
