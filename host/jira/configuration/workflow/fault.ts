import { JiraError } from '../../request.ts';

/** What is wrong with a workflow someone wants, in the shape Jira's validation calls answer. */
export interface Fault {
  code: string;
  message: string;
  level: 'ERROR';
  type: 'RULE' | 'STATUS' | 'WORKFLOW' | 'TRANSITION' | 'STATUS_MAPPING';
  elementReference?: { statusReference?: string; transitionId?: string; ruleId?: string };
}

export const fault = (
  type: Fault['type'],
  code: string,
  message: string,
  elementReference?: Fault['elementReference'],
): Fault => ({
  code,
  message,
  level: 'ERROR',
  type,
  ...(elementReference && { elementReference }),
});

/** 400 with every fault, when there is one. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw new JiraError(400, [...new Set(faults.map(({ message }) => message))].join(' '));
}
