import { useMemo } from 'react';
import { ActionPlanSection } from '../../features/action-plan/action-plan-section';
import { ActionPlanningContext } from '../../features/action-plan/action-planning';
import { useCase } from '../../features/case/case-context';
import { actionPlanningFor } from './action-planning-for';

/** The plan of a case, with what can be done about it. */
export function PlannedActions() {
  const { record, readAgain } = useCase();
  const { id, key, projectId } = record;
  const planning = useMemo(
    () => actionPlanningFor({ id, key, projectId }, readAgain),
    [id, key, projectId, readAgain],
  );
  return (
    <ActionPlanningContext.Provider value={planning}>
      <ActionPlanSection />
    </ActionPlanningContext.Provider>
  );
}
