import * as z from 'zod';

/** The site keeps neither properties nor places on the editor's canvas; only empty ones pass. */
const noProperties = z.strictObject({});
const layout = z.strictObject({ x: z.number(), y: z.number() }).optional();

const rule = z.strictObject({
  ruleKey: z.string(),
  id: z.string().nullish(),
  parameters: z.record(z.string(), z.string()).default({}),
});

const rules = z.array(rule).default([]);

const link = z.strictObject({
  fromStatusReference: z.string().nullish(),
  fromPort: z.int().nullish(),
  toPort: z.int().nullish(),
});

const transition = z.strictObject({
  id: z.string(),
  type: z.enum(['INITIAL', 'GLOBAL', 'DIRECTED']),
  name: z.string().trim().min(1).max(60),
  description: z.string().default(''),
  toStatusReference: z.string(),
  links: z.array(link).default([]),
  actions: rules,
  validators: rules,
  triggers: z.array(z.unknown()).max(0).default([]),
  properties: noProperties.default({}),
  conditions: z
    .strictObject({
      operation: z.enum(['ANY', 'ALL']),
      conditions: rules,
      conditionGroups: z.array(z.unknown()).max(0).default([]),
    })
    .optional(),
  transitionScreen: rule.optional(),
});

const statusUse = z.strictObject({
  statusReference: z.string(),
  properties: noProperties,
  deprecated: z.boolean().optional(),
  layout,
});

const status = z.strictObject({
  statusReference: z.string(),
  id: z.string().optional(),
  name: z.string().trim().min(1).max(255),
  statusCategory: z.enum(['TODO', 'IN_PROGRESS', 'DONE']),
  description: z.string().default(''),
  scope: z.strictObject({ type: z.literal('GLOBAL') }).optional(),
});

const content = {
  description: z.string().default(''),
  statuses: z.array(statusUse).min(1),
  transitions: z.array(transition).min(1),
  startPointLayout: layout,
  loopedTransitionContainerLayout: layout,
};

export const creation = z.strictObject({
  scope: z.strictObject({ type: z.literal('GLOBAL') }),
  statuses: z.array(status),
  workflows: z
    .array(z.strictObject({ name: z.string().trim().min(1).max(255), ...content }))
    .min(1)
    .max(20),
});

const migration = z.strictObject({
  oldStatusReference: z.string(),
  newStatusReference: z.string(),
});

export const update = z.strictObject({
  statuses: z.array(status),
  workflows: z
    .array(
      z.strictObject({
        id: z.string(),
        version: z.strictObject({ id: z.string(), versionNumber: z.int() }),
        ...content,
        defaultStatusMappings: z.array(migration).default([]),
        statusMappings: z
          .array(
            z.strictObject({
              issueTypeId: z.string(),
              projectId: z.string(),
              statusMigrations: z.array(migration),
            }),
          )
          .default([]),
      }),
    )
    .min(1)
    .max(20),
});

export type RulePayload = z.infer<typeof rule>;
export type StatusPayload = z.infer<typeof status>;
export type TransitionPayload = z.infer<typeof transition>;
export type WorkflowContent = Pick<
  z.infer<typeof creation>['workflows'][number],
  'description' | 'statuses' | 'transitions'
>;
export type Creation = z.infer<typeof creation>;
export type Update = z.infer<typeof update>;
