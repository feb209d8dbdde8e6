import type { PlanStep, StepKind, StepReason } from '../../../src/domain/provisioning/plan-step';
import type { Progress } from '../../../src/domain/provisioning/progress';

const kindWords: Readonly<Record<StepKind, string>> = {
  status: 'Status',
  linkType: 'Link type',
  issueType: 'Work type',
  field: 'Field',
  option: 'Option',
  screen: 'Screen',
  workflow: 'Workflow',
  screenScheme: 'Screen scheme',
  fieldScheme: 'Field scheme',
  issueTypeScreenScheme: 'Work type screen scheme',
  workflowScheme: 'Workflow scheme',
  issueTypeScheme: 'Work type scheme',
};

export const actionWords: Readonly<Record<PlanStep['action'], string>> = {
  reuse: 'Already there',
  create: 'Will be made',
  attach: 'Will be added to the project',
  refuse: 'In the way',
};

export const reasonWords: Readonly<Record<StepReason, string>> = {
  present: 'It is as it should be.',
  missing: 'It does not exist yet.',
  sameNameLeftAlone: 'Another one of this name exists and is left alone; ours is made beside it.',
  sharedCopied: 'Other projects use the present one, so this project gets a copy of its own.',
  ownExtended: 'It is the project’s own; only what is new is added.',
  nameTaken:
    'One of this name exists and was not made by Ratchet. Rename it, then look at the plan again.',
  otherCategory:
    'A status of this name exists in another category. Rename it, then look at the plan again.',
  otherDirections:
    'A link type of this name reads differently. Rename it, then look at the plan again.',
  copyOutdated:
    'The copy made for this project earlier no longer fits the project’s scheme. Remove that copy, then look at the plan again.',
  otherWorkflow:
    'The project’s workflow scheme sends this work type through another workflow. Change that first.',
  issuesWouldMigrate:
    'The project shares its workflow scheme and has issues that would have to migrate. Give the project a scheme of its own first.',
  gatesMissing:
    'Some of its transitions lack Ratchet’s gate. It is added there; what you added stays as it is.',
  validatorsMissing:
    'Jira does not offer Ratchet’s workflow rules yet. Wait a minute, or install Ratchet again.',
  teamManaged: 'This is a team-managed project. Choose a company-managed one.',
};

export const failureWords: Readonly<
  Record<Extract<Progress, { state: 'failed' }>['reason'], string>
> = {
  forbidden:
    'Jira did not allow it. Check that Ratchet may manage Jira’s configuration, then go on.',
  projectGone: 'The project is gone.',
  rejected: 'Jira did not accept a step.',
  unavailable: 'Jira did not answer for a long time. Going on starts where it stopped.',
  incomplete: 'The result is not complete. Going on checks every step again.',
  unexpected: 'Something unforeseen happened. Going on starts where it stopped.',
};

export const stepName = ({ kind, name }: PlanStep): string => `${kindWords[kind]} “${name}”`;
