import type { Action, Answer } from '../../../domain/provisioning/action';
import { assignScheme } from './assign-scheme';
import type { Call } from './call';
import { addOptions } from './field-options';
import { addSchemeFields, associateFields, cloneFieldScheme } from './field-placements';
import { createField } from './fields';
import { addIssueTypes, createIssueTypeScheme } from './issue-type-schemes';
import { addScreenMappings, createIssueTypeScreenScheme } from './issue-type-screen-schemes';
import { createIssueType } from './issue-types';
import { createLinkType } from './link-types';
import { guardTransitions } from './workflow-gates';
import { createScreenScheme } from './screen-schemes';
import { addScreenField, createScreen } from './screens';
import { createStatus } from './statuses';
import { addWorkflowMappings } from './workflow-mappings';
import { createWorkflowScheme } from './workflow-schemes';
import { createWorkflow } from './workflows';

/** Carries one action out. Throws `CallFailed`. */
export function perform(call: Call, action: Action): Promise<Answer> {
  switch (action.kind) {
    case 'createStatus':
      return createStatus(call, action);
    case 'createLinkType':
      return createLinkType(call, action);
    case 'createIssueType':
      return createIssueType(call, action);
    case 'createField':
      return createField(call, action);
    case 'addOptions':
      return addOptions(call, action);
    case 'createScreen':
      return createScreen(call, action);
    case 'addScreenField':
      return addScreenField(call, action);
    case 'createWorkflow':
      return createWorkflow(call, action);
    case 'guardTransitions':
      return guardTransitions(call, action);
    case 'createScreenScheme':
      return createScreenScheme(call, action);
    case 'associateFields':
      return associateFields(call, action);
    case 'cloneFieldScheme':
      return cloneFieldScheme(call, action);
    case 'addSchemeFields':
      return addSchemeFields(call, action);
    case 'createIssueTypeScreenScheme':
      return createIssueTypeScreenScheme(call, action);
    case 'addScreenMappings':
      return addScreenMappings(call, action);
    case 'createWorkflowScheme':
      return createWorkflowScheme(call, action);
    case 'addWorkflowMappings':
      return addWorkflowMappings(call, action);
    case 'createIssueTypeScheme':
      return createIssueTypeScheme(call, action);
    case 'addIssueTypes':
      return addIssueTypes(call, action);
    case 'assignScheme':
      return assignScheme(call, action);
  }
}
