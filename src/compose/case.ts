import { callAsUser } from '../atlassian/jira/call';
import { contradictedCapas } from '../atlassian/jira/contradicted-capas';
import { relatedIssuesFor } from '../atlassian/jira/related-issues';
import { restoreCase } from '../operations/case/restore';
import { saveCase } from '../operations/case/save';
import { relateCase } from '../operations/triage/relate';
import { personPorts } from './person-ports';

/** What a person says about a case, on the issue's panels and on the project's page alike. */
export const caseWork = {
  saveCase: saveCase(personPorts),
  restoreCase: restoreCase(personPorts),
  relateCase: relateCase({
    ...personPorts,
    related: relatedIssuesFor(callAsUser),
    contradictedCapas,
  }),
};
