import { desiredFields, type DesiredField } from './fields';
import { desiredIssueTypes, type DesiredIssueType } from './issue-types';
import { desiredLinkType, type DesiredLinkType } from './link-type';
import {
  desiredScreens,
  desiredScreenSchemes,
  type DesiredScreen,
  type DesiredScreenScheme,
} from './screens';
import { desiredStatuses } from './statuses';
import { desiredWorkflows, type DesiredWorkflow } from './workflows';

/** All that a project needs so that quality work can be done in it. */
export interface Desired {
  readonly statuses: typeof desiredStatuses;
  readonly linkType: DesiredLinkType;
  readonly issueTypes: readonly DesiredIssueType[];
  readonly fields: readonly DesiredField[];
  readonly screens: readonly DesiredScreen[];
  readonly screenSchemes: readonly DesiredScreenScheme[];
  readonly workflows: readonly DesiredWorkflow[];
}

export const desired: Desired = {
  statuses: desiredStatuses,
  linkType: desiredLinkType,
  issueTypes: desiredIssueTypes,
  fields: desiredFields,
  screens: desiredScreens,
  screenSchemes: desiredScreenSchemes,
  workflows: desiredWorkflows,
};
