import type { ExpectationId } from '../../../domain/gate/expected-capa';

/** Why a project expects a CAPA, as the beginning of a sentence goes on: “Expected here: …”. */
export const expectedWords: Readonly<Record<ExpectationId, string>> = {
  criticalSeverity: 'it is critical',
  potentiallyCritical: 'it could have become critical',
  majorFromAudit: 'it is major and was found in an audit',
  customerFacingMajor: 'it is major and a customer saw it, or could have',
  recurrence: 'it came back again',
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** The rules' reasons in one phrase. */
export const expectedBecause = (rules: readonly ExpectationId[]): string =>
  list.format(rules.map((rule) => expectedWords[rule]));
