import type { CapaExpectation } from '../../../src/domain/gate/policy';

type Rule = CapaExpectation['rule'];

/** When a CAPA is expected. */
export function expectationWords({ rule, times, months }: CapaExpectation): string {
  switch (rule) {
    case 'criticalSeverity':
      return 'It is critical';
    case 'potentiallyCritical':
      return 'It could have become critical';
    case 'majorFromAudit':
      return 'It is major or critical and came to light in an audit';
    case 'customerFacingMajor':
      return 'It is major or critical and reached a customer';
    case 'recurrence':
      return `It came back: ${times ?? 2} times in ${months ?? 12} months in the same process`;
  }
}

export const expectationNames: Readonly<Record<Rule, string>> = {
  criticalSeverity: 'Critical severity',
  potentiallyCritical: 'Potentially critical',
  majorFromAudit: 'Major from an audit',
  customerFacingMajor: 'Major and customer-facing',
  recurrence: 'Recurrence',
};
