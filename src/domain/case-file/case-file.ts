import * as z from 'zod/mini';
import { Instant } from '../calendar';
import { written } from '../causes/written';
import { AccountId } from '../id';
import { ClassedAction, DocumentChange, Extension, actionPlanLimit } from './action-plan';
import { Containment, containmentLimit } from './containment';
import { Disposition, dispositionLimit } from './disposition';
import {
  Contradiction,
  contradictionLimit,
  Criterion,
  criterionLimit,
  Observation,
  observationLimit,
  Verdict,
  verdictLimit,
} from './effectiveness';
import { ElsewhereAnswer, elsewhereLimit } from './elsewhere';
import {
  CapaOverride,
  CustomerFacing,
  Lot,
  lotLimit,
  overrideLimit,
  Relation,
  relationLimit,
} from './triage';

/** A question of the case as a whole, answered with a sentence. */
const Answered = <const Answer extends string>(answers: readonly [Answer, ...Answer[]]) =>
  z.strictObject({ answer: z.enum(answers), note: written(1000), by: AccountId, at: Instant });

/** Why only weak actions were chosen, although the harm could be critical. */
export const WeakReason = z.strictObject({ reason: written(600), by: AccountId, at: Instant });

/** Whether the action itself could do harm (ISO 13485 8.5.2 e, 21 CFR 820.100(a)(4)). */
export const AdverseEffect = Answered(['none', 'handled']);

/** Whether the quality system itself has to change (ISO 9001 10.2.1 f). */
export const SystemChange = Answered(['notNeeded', 'changed']);

const many = <Item extends z.core.$ZodType>(item: Item, most: number) =>
  z.array(item).check(z.maxLength(most));

/**
 * What is done about one nonconformance or CAPA besides finding its causes: the decisions of triage, what holds the
 * damage, what became of it, the plan, and whether it helped. Lists keep the order in which things were recorded.
 * What comes to the format later is optional and absent until it is used, so that recorded digests still hold.
 */
export const CaseFile = z.strictObject({
  format: z.literal(1),
  customerFacing: z.optional(CustomerFacing),
  lots: many(Lot, lotLimit),
  relations: many(Relation, relationLimit),
  overrides: many(CapaOverride, overrideLimit),
  containments: many(Containment, containmentLimit),
  dispositions: many(Disposition, dispositionLimit),
  classed: many(ClassedAction, actionPlanLimit),
  documents: many(DocumentChange, actionPlanLimit),
  extensions: many(Extension, actionPlanLimit),
  weakReason: z.optional(WeakReason),
  /** All there ever were; of each revision the last one is in force. */
  criteria: many(Criterion, criterionLimit),
  observations: many(Observation, observationLimit),
  verdicts: many(Verdict, verdictLimit),
  contradictions: many(Contradiction, contradictionLimit),
  elsewhere: many(ElsewhereAnswer, elsewhereLimit),
  adverseEffect: z.optional(AdverseEffect),
  systemChange: z.optional(SystemChange),
});
export type CaseFile = z.infer<typeof CaseFile>;

export const emptyCaseFile: CaseFile = {
  format: 1,
  lots: [],
  relations: [],
  overrides: [],
  containments: [],
  dispositions: [],
  classed: [],
  documents: [],
  extensions: [],
  criteria: [],
  observations: [],
  verdicts: [],
  contradictions: [],
  elsewhere: [],
};
