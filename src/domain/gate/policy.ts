import * as z from 'zod/mini';
import { Day, Instant } from '../calendar';
import { written } from '../causes/written';
import { AccountId } from '../id';

/** How strict a project starts out. */
export const Preset = z.enum(['light', 'standard', 'regulated']);
export type Preset = z.infer<typeof Preset>;

/** Off: not asked. Warn: shown, holds nothing back. Block: holds a transition back wherever the rule applies. */
export const GateLevel = z.enum(['off', 'warn', 'block']);
export type GateLevel = z.infer<typeof GateLevel>;

/** A gate's rule by its id, analysis and case alike. */
const GuardName = z.string().check(z.regex(/^[A-Z]{1,2}\d{1,2}$/));

/** One rule is handled otherwise than the preset has it: why, and until when. */
export const GateException = z.strictObject({
  rule: GuardName,
  level: GateLevel,
  reason: written(600),
  /** The last day on which it holds; null where it holds until somebody ends it. */
  until: z.nullable(Day),
  by: AccountId,
  at: Instant,
});
export type GateException = z.infer<typeof GateException>;

/** At most one for each rule is kept; earlier ones are in the log. */
export const exceptionLimit = 60;

/** When a project expects a CAPA; the ids are those of `expected-capa.ts`. */
export const CapaExpectation = z.strictObject({
  rule: z.enum([
    'criticalSeverity',
    'potentiallyCritical',
    'majorFromAudit',
    'customerFacingMajor',
    'recurrence',
  ]),
  isOn: z.boolean(),
  /** For `recurrence`: so many … */
  times: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  /** … in so many months. */
  months: z.optional(z.int().check(z.minimum(1), z.maximum(60))),
});
export type CapaExpectation = z.infer<typeof CapaExpectation>;

/** Who is told when something is so many days late, by severity. */
export const EscalationStep = z.strictObject({
  severity: z.enum(['minor', 'major', 'critical']),
  daysLate: z.int().check(z.minimum(0), z.maximum(365)),
  tell: z.enum(['owner', 'caseOwner', 'qualityManager', 'projectLead']),
});
export type EscalationStep = z.infer<typeof EscalationStep>;

/** Who chose the preset, and why. */
const PresetChoice = z.strictObject({ reason: written(600), by: AccountId, at: Instant });

/** How a project wants its quality work guarded. Kept in a log of its own, shown in a property of the project. */
export const ProjectPolicy = z.strictObject({
  format: z.literal(1),
  preset: Preset,
  /** Absent until somebody chose one. */
  chosen: z.optional(PresetChoice),
  exceptions: z.array(GateException).check(z.maxLength(exceptionLimit)),
  /** Those that are not named stand as `expected-capa.ts` has them. */
  expectations: z.array(CapaExpectation).check(z.maxLength(20)),
  escalation: z.nullable(z.array(EscalationStep).check(z.maxLength(40))),
  /** Who gets the digest for the whole project; nobody until somebody is named. */
  qualityManagers: z.array(AccountId).check(z.maxLength(10)),
});
export type ProjectPolicy = z.infer<typeof ProjectPolicy>;

export const usualPolicy: ProjectPolicy = {
  format: 1,
  preset: 'standard',
  exceptions: [],
  expectations: [],
  escalation: null,
  qualityManagers: [],
};
