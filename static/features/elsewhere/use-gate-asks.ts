import { gateOf } from '../../../src/domain/blockers';
import { useCase } from '../case/case-context';

/** What closing waits for here: the question of extent, and the places that are not answered. */
export function useGateAsks(): { readonly extent: boolean; readonly places: boolean } {
  const { record, circumstances } = useCase();
  const { blockers, caseBlockers } = gateOf(record, 'close', circumstances);
  return {
    extent: blockers.some(({ rule }) => rule === 'L2'),
    places: caseBlockers.some(({ rule }) => rule === 'L7'),
  };
}
