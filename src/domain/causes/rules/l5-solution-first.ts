import type { Cause } from '../cause';
import { rootsOf } from '../outline';
import { advises, type AdvisoryRule, type Fault } from './rule';
import type { KnownAction } from './subject';

function hasty({ id, actions, verifications }: Cause, known: readonly KnownAction[]): Fault[] {
  const passed = verifications.filter(({ result }) => result === 'passed').map(({ at }) => at);
  return known
    .filter((action) => actions.some((linked) => linked.id === action.id))
    .filter(({ createdAt }) => createdAt !== null && !passed.some((at) => at <= createdAt))
    .map((action) => ({ node: id, action: action.id, data: { action: action.key } }));
}

/** An action was decided on before its cause was known. Containment is not meant: it acts on no root. */
export const solutionFirst: AdvisoryRule<'L5'> = {
  id: 'L5',
  source: 'FDA practice: management dictates the solution first',
  kind: 'structural',
  level: advises,
  needs: ['causes', 'verifications', 'actionLinks', 'actionTimes'],
  check: ({ document, actions }) => rootsOf(document).flatMap((root) => hasty(root, actions)),
};
