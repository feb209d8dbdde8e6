import { useMemo } from 'react';
import { actionMadeFor } from '../../bridge/create-action';
import { createCheck } from '../../bridge/create-check';
import { showPlace } from '../../bridge/events';
import { findAlike } from '../../bridge/find-alike';
import { linkRelated } from '../../bridge/triage/link-related';
import { useCase } from '../../features/case/case-context';
import { ElsewhereSection } from '../../features/elsewhere/elsewhere-section';
import {
  type ElsewhereSources,
  ElsewhereSourcesContext,
} from '../../features/elsewhere/elsewhere-sources';

/** Where else it is, with what can be looked up and made for it. */
export function AskedElsewhere() {
  const { record } = useCase();
  const { id, projectId, triage } = record;
  // Looked for again when the fields say something else, not whenever the issue is read.
  const where = JSON.stringify([triage.components, triage.process]);
  const sources = useMemo<ElsewhereSources>(
    () => ({
      find: () => findAlike({ id, projectId, triage }),
      createCheck: (attempt, summary) => createCheck(attempt, projectId, summary),
      madeCheck: actionMadeFor,
      linkCheck: ({ key }) => linkRelated(id, 'recurrence', key),
      showExtent: () => showPlace({ issueId: id, node: 'extent' }),
    }),
    [id, projectId, where],
  );
  return (
    <ElsewhereSourcesContext.Provider value={sources}>
      <ElsewhereSection />
    </ElsewhereSourcesContext.Provider>
  );
}
