import { pagesAsApp, pagesAsUser } from '../atlassian/confluence/pages';
import { actionsAsApp } from '../atlassian/jira/actions';
import { countingAsApp, countingAsUser } from '../atlassian/jira/counting';
import { issueExists } from '../atlassian/jira/exists';
import { callAsApp, callAsUser } from '../atlassian/jira/call';
import { contradictedCapas } from '../atlassian/jira/contradicted-capas';
import { issuesFor } from '../atlassian/jira/issues';
import { recurrences } from '../atlassian/jira/recurrences';
import { relatedIssuesFor } from '../atlassian/jira/related-issues';
import { raiseIntents } from '../atlassian/kvs/raise-intents';
import { madeRecords } from '../atlassian/kvs/setups';
import { clock } from '../atlassian/platform/clock';
import { newCommandId, newToken } from '../atlassian/platform/random-id';
import { entryLog } from '../atlassian/sql/entry-log';
import { linkAction } from '../operations/actions/link';
import { planDocument } from '../operations/actions/plan-document';
import { unlinkAction } from '../operations/actions/unlink';
import { raiseCapa } from '../operations/capa/raise';
import { caseKeeping } from '../operations/case/case-keeping';
import { restoreCase } from '../operations/case/restore';
import { saveCase } from '../operations/case/save';
import { causesKeeping } from '../operations/causes/causes-keeping';
import { compareCauses } from '../operations/causes/compare';
import { saveCauses } from '../operations/causes/save';
import { settleCauses } from '../operations/causes/settle';
import { countBefore } from '../operations/effect/count';
import { judgeEffect } from '../operations/effect/judge';
import { observeEffect } from '../operations/effect/observe';
import { reviseAnalysis } from '../operations/effect/revise';
import { checkGate } from '../operations/gate/check';
import { relateCase } from '../operations/triage/relate';
import { recordHistory } from '../operations/record/history';

export { permissions } from '../atlassian/jira/permissions';
export { migrate } from '../atlassian/sql/migrations';

const ports = {
  issues: issuesFor(callAsUser),
  log: entryLog,
  clock,
  intents: raiseIntents,
  configuration: madeRecords,
  exists: issueExists,
  newToken,
  newCommandId,
};

const effectPorts = {
  ...ports,
  actions: actionsAsApp,
  counting: { asUser: countingAsUser, asApp: countingAsApp },
};

/** What a person does to an analysis and with it, always with the person's own permissions. */
export const quality = {
  saveCauses: saveCauses(ports),
  settleCauses: settleCauses(ports),
  causesHistory: recordHistory(ports, causesKeeping),
  caseHistory: recordHistory(ports, caseKeeping),
  compareCauses: compareCauses(ports),
  linkAction: linkAction(ports),
  unlinkAction: unlinkAction(ports),
  planDocument: planDocument({ ...ports, pages: pagesAsUser, pagesAsApp }),
  raiseCapa: raiseCapa(ports),
  saveCase: saveCase(ports),
  restoreCase: restoreCase(ports),
  countBefore: countBefore({ ...ports, counting: countingAsUser }),
  observeEffect: observeEffect(effectPorts),
  judgeEffect: judgeEffect(effectPorts),
  reviseAnalysis: reviseAnalysis(ports),
  relateCase: relateCase({ ...ports, related: relatedIssuesFor(callAsUser), contradictedCapas }),
};

/**
 * The gate reads as the app: Jira runs validators without a user. Nothing of the issue leaves but the sentences
 * that tell whoever takes the transition what it still needs.
 */
export const gate = checkGate({
  ...ports,
  issues: issuesFor(callAsApp),
  actions: actionsAsApp,
  pages: pagesAsApp,
  recurrences,
});
