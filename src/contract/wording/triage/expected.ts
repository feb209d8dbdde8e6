import type { ExpectationId } from '../../../domain/gate/expected-capa';
import { expectations } from '../case/blockers/triage';
import { listed } from '../listed';

/** Why a project expects a CAPA, as the end of “because …”. */
export const expectedBecause = (rules: readonly ExpectationId[]): string =>
  listed(rules.map((rule) => expectations[rule]));
