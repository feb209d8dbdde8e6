import { pagesAsApp, pagesAsUser } from '../atlassian/confluence/pages';
import { actionsAsApp } from '../atlassian/jira/actions';
import { countingAsApp, countingAsUser } from '../atlassian/jira/counting';
import { linkAction } from '../operations/actions/link';
import { planDocument } from '../operations/actions/plan-document';
import { unlinkAction } from '../operations/actions/unlink';
import { raiseCapa } from '../operations/capa/raise';
import { caseKeeping } from '../operations/case/case-keeping';
import { causesKeeping } from '../operations/causes/causes-keeping';
import { compareCauses } from '../operations/causes/compare';
import { saveCauses } from '../operations/causes/save';
import { settleCauses } from '../operations/causes/settle';
import { countBefore } from '../operations/effect/count';
import { judgeEffect } from '../operations/effect/judge';
import { observeEffect } from '../operations/effect/observe';
import { reviseAnalysis } from '../operations/effect/revise';
import { recordHistory } from '../operations/record/history';
import { personPorts } from './person-ports';

export { permissions } from './person-ports';
export { migrate } from '../atlassian/sql/migrations';

const effectPorts = {
  ...personPorts,
  actions: actionsAsApp,
  counting: { asUser: countingAsUser, asApp: countingAsApp },
};

/** What a person does to an analysis and with it, always with the person's own permissions. */
export const quality = {
  saveCauses: saveCauses(personPorts),
  settleCauses: settleCauses(personPorts),
  causesHistory: recordHistory(personPorts, causesKeeping),
  caseHistory: recordHistory(personPorts, caseKeeping),
  compareCauses: compareCauses(personPorts),
  linkAction: linkAction(personPorts),
  unlinkAction: unlinkAction(personPorts),
  planDocument: planDocument({ ...personPorts, pages: pagesAsUser, pagesAsApp }),
  raiseCapa: raiseCapa(personPorts),
  countBefore: countBefore({ ...personPorts, counting: countingAsUser }),
  observeEffect: observeEffect(effectPorts),
  judgeEffect: judgeEffect(effectPorts),
  reviseAnalysis: reviseAnalysis(effectPorts),
};
