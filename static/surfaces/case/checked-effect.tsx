import { useMemo } from 'react';
import { useCase } from '../../features/case/case-context';
import { EffectReachContext } from '../../features/effectiveness/effect-reach';
import { EffectivenessSection } from '../../features/effectiveness/effectiveness-section';
import { effectReachFor } from './effect-reach-for';

/** Whether a CAPA helped, with what can be looked up and done for it. */
export function CheckedEffect() {
  const { record } = useCase();
  const { id, projectId, triage, document } = record;
  const reach = useMemo(
    () => effectReachFor({ id, projectId, triage, document }),
    [id, projectId, triage, document],
  );
  return (
    <EffectReachContext.Provider value={reach}>
      <EffectivenessSection />
    </EffectReachContext.Provider>
  );
}
