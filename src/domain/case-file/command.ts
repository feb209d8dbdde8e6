import * as z from 'zod/mini';
import { CaseItemId, IssueReference, PageId } from '../id';
import { ClassedAction, DocumentChange, Extension } from './action-plan';
import { AdverseEffect, SystemChange, WeakReason } from './case-file';
import { Containment } from './containment';
import { Disposition } from './disposition';
import { Contradiction, Criterion, Observation, Verdict } from './effectiveness';
import { ElsewhereAnswer } from './elsewhere';
import { CapaOverride, CustomerFacing, Lot, lotLimit, Relation } from './triage';

const given = { by: true, at: true } as const;
const id = CaseItemId;

/** What was put in force, as it is written down or corrected. */
const ContainmentWords = z.pick(Containment, {
  id: true,
  what: true,
  owner: true,
  from: true,
  issue: true,
});
const DispositionWords = z.omit(Disposition, { reverified: true });

/** A change of a case file. Who gave it and when stands beside it. */
export const CaseCommand = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sayCustomerFacing'),
    answer: z.nullable(CustomerFacing),
  }),
  z.strictObject({
    kind: z.literal('listLots'),
    lots: z.array(Lot).check(z.maxLength(lotLimit)),
  }),
  /** Given by the app alone, which looks the other issue up and tells the CAPA that was thought to have helped. */
  z.strictObject({
    kind: z.literal('relate'),
    issue: IssueReference,
    relation: Relation.shape.kind,
    verdict: Relation.shape.verdict,
    note: Relation.shape.note,
  }),
  z.strictObject({
    kind: z.literal('overrideCapa'),
    rules: CapaOverride.shape.rules,
    reason: CapaOverride.shape.reason,
  }),
  z.strictObject({ kind: z.literal('contain'), containment: ContainmentWords }),
  z.strictObject({ kind: z.literal('correctContainment'), containment: ContainmentWords }),
  z.strictObject({ kind: z.literal('verifyContainment'), id, note: WeakReason.shape.reason }),
  z.strictObject({
    kind: z.literal('liftContainment'),
    id,
    on: Containment.shape.from,
    note: WeakReason.shape.reason,
  }),
  z.strictObject({ kind: z.literal('dispose'), disposition: DispositionWords }),
  z.strictObject({ kind: z.literal('correctDisposition'), disposition: DispositionWords }),
  /** Written by mistake: nothing of the kind was put in force or done. The log keeps it. */
  z.strictObject({
    kind: z.literal('withdraw'),
    what: z.enum(['containment', 'disposition']),
    id,
    reason: WeakReason.shape.reason,
  }),
  z.strictObject({
    kind: z.literal('reverify'),
    id,
    result: z.enum(['conforms', 'doesNotConform']),
    note: WeakReason.shape.reason,
  }),
  z.extend(z.omit(ClassedAction, given), { kind: z.literal('classAction') }),
  z.strictObject({ kind: z.literal('justifyWeak'), reason: WeakReason.shape.reason }),
  /** Given by the app alone, which reads the page itself. */
  z.extend(z.omit(DocumentChange, given), { kind: z.literal('planDocument') }),
  z.strictObject({
    kind: z.literal('dropDocument'),
    action: IssueReference,
    page: PageId,
    reason: WeakReason.shape.reason,
  }),
  z.extend(z.omit(Extension, given), { kind: z.literal('explainExtension') }),
  z.strictObject({ kind: z.literal('setCriterion'), criterion: z.omit(Criterion, given) }),
  /** Given by the app alone, which counts by itself or knows who ran the trials. */
  z.strictObject({ kind: z.literal('observe'), observation: z.omit(Observation, given) }),
  /** Given by the app alone, which knows who owns the actions and works the proposal out. */
  z.strictObject({ kind: z.literal('judgeEffect'), verdict: z.omit(Verdict, given) }),
  /** Given by the app alone, when a recurrence was confirmed on the other issue. */
  z.extend(z.omit(Contradiction, given), { kind: z.literal('contradict') }),
  /** Given by the app alone, when the recurrence turned out to be none. */
  z.strictObject({
    kind: z.literal('withdrawContradiction'),
    verdict: Contradiction.shape.verdict,
    issue: IssueReference,
    note: Contradiction.shape.note,
  }),
  z.extend(z.omit(ElsewhereAnswer, given), { kind: z.literal('answerElsewhere') }),
  z.extend(z.omit(AdverseEffect, given), { kind: z.literal('answerAdverseEffect') }),
  z.extend(z.omit(SystemChange, given), { kind: z.literal('answerSystemChange') }),
]);
export type CaseCommand = z.infer<typeof CaseCommand>;
export type CaseCommandKind = CaseCommand['kind'];

/** Commands that only an operation may give: a person's save that holds one is refused. */
export const reservedCaseCommands: ReadonlySet<CaseCommandKind> = new Set([
  'relate',
  'planDocument',
  'observe',
  'judgeEffect',
  'contradict',
  'withdrawContradiction',
]);
