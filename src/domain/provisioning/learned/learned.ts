import type { Action, Answer } from '../action';
import type { Found } from '../found';
import { assigned } from './assigned';
import { transitionsGuarded, workflowMade } from './workflows';
import { associated, copiedScheme, extendedScheme } from './schemes';
import { fieldMade, optionsAdded, screenFieldAdded } from './fields';

/**
 * What is known after Jira answered to an action. Jira's reads may lag behind its writes, so its answers are
 * trusted over asking again.
 */
export function learned(found: Found, action: Action, answer: Answer): Found {
  const id = answer.id ?? '';
  switch (action.kind) {
    case 'createStatus':
      return { ...found, statuses: [...found.statuses, { ...action, id }] };
    case 'createLinkType':
      return { ...found, linkTypes: [...found.linkTypes, { ...action, id }] };
    case 'createIssueType':
      return { ...found, issueTypes: [...found.issueTypes, { ...action, id }] };
    case 'createField':
      return fieldMade(found, { ...action, id }, answer.contextId);
    case 'addOptions':
      return optionsAdded(found, action.fieldId, answer.options ?? []);
    case 'createScreen': {
      const screen = { ...action, id, tabId: answer.tabId ?? '', fieldIds: [] };
      return { ...found, screens: [...found.screens, screen] };
    }
    case 'addScreenField':
      return screenFieldAdded(found, action.screenId, action.fieldId);
    case 'createWorkflow':
      return workflowMade(found, action.workflow, id);
    case 'guardTransitions':
      return transitionsGuarded(found, action);
    case 'createScreenScheme':
      return { ...found, screenSchemes: [...found.screenSchemes, { ...action, id }] };
    case 'associateFields':
      return associated(found, action.fieldIds);
    case 'cloneFieldScheme':
    case 'createIssueTypeScreenScheme':
    case 'createWorkflowScheme':
    case 'createIssueTypeScheme':
      return copiedScheme(found, action, id);
    case 'addSchemeFields':
    case 'addScreenMappings':
    case 'addWorkflowMappings':
    case 'addIssueTypes':
      return extendedScheme(found, action);
    case 'assignScheme':
      return assigned(found, action.scheme);
  }
}
