import * as z from 'zod/mini';

/** What a step is about, in the order in which steps are taken. */
export const StepKind = z.enum([
  'status',
  'linkType',
  'issueType',
  'field',
  'option',
  'screen',
  'workflow',
  'screenScheme',
  'fieldScheme',
  'issueTypeScreenScheme',
  'workflowScheme',
  'issueTypeScheme',
]);
export type StepKind = z.infer<typeof StepKind>;

/** Why a step is as it is; the sentences stand in the contract's wording. */
export const StepReason = z.enum([
  /** Made by an earlier run, or already as wanted. */
  'present',
  'missing',
  /** A field of this name exists and is somebody else's: ours is made beside it. */
  'sameNameLeftAlone',
  /** Another project uses the scheme, or it is Jira's default: this project gets its own copy. */
  'sharedCopied',
  /** The project's own scheme only needs our part added. */
  'ownExtended',
  /** Of that name but without our marker: not ours to use. */
  'nameTaken',
  /** A status of that name in another category. */
  'otherCategory',
  /** A link type of that name with other directions. */
  'otherDirections',
  /** An earlier run's copy for this project no longer holds what the project's scheme holds now. */
  'copyOutdated',
  /** The project's workflow scheme sends one of our work types through somebody else's workflow. */
  'otherWorkflow',
  /** The project's workflow scheme is shared and the project has issues that would have to migrate. */
  'issuesWouldMigrate',
  /** Our workflow lacks the app's validators on some of its transitions, or has others there. */
  'gatesMissing',
  /** The app's validators are not offered by Jira (yet). */
  'validatorsMissing',
  /** Team-managed projects cannot be given work types, fields or schemes over REST. */
  'teamManaged',
]);
export type StepReason = z.infer<typeof StepReason>;

/** One step of a plan as an admin reads it. */
export const PlanStep = z.strictObject({
  kind: StepKind,
  name: z.string(),
  action: z.enum(['reuse', 'create', 'attach', 'refuse']),
  why: StepReason,
  /** Keys of the other projects that use the scheme concerned. */
  shared: z.array(z.string()),
  /** Names of the transitions concerned. */
  transitions: z.optional(z.array(z.string())),
});
export type PlanStep = z.infer<typeof PlanStep>;
