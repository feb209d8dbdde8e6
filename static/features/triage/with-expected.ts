import { expectedBecause } from '../../../src/contract/wording/triage/expected';
import type { ExpectationId } from '../../../src/domain/gate/expected-capa';
import type { Touched, TriageAnswers } from '../../../src/domain/triage/answers';

/** The project's reason as a sentence of its own; empty where it expects nothing. */
export function expectedReason(expected: readonly ExpectationId[]): string {
  if (expected.length === 0) return '';
  const words = expectedBecause(expected);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Where the project expects a CAPA and nobody has decided yet, that is what the form begins with, with its reason. */
export function withExpected(
  said: TriageAnswers,
  touched: Touched,
  expected: readonly ExpectationId[],
): TriageAnswers {
  if (expected.length === 0) return said;
  const isOpen = touched.capaNeeded === undefined && said.capaNeeded === null;
  const capaNeeded = isOpen ? 'yes' : said.capaNeeded;
  const isBlank = touched.capaReason === undefined && said.capaReason === '';
  return {
    ...said,
    capaNeeded,
    capaReason: capaNeeded === 'yes' && isBlank ? expectedReason(expected) : said.capaReason,
  };
}
