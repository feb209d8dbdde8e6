import * as z from 'zod/mini';
import { Day } from '../calendar';
import { CauseId, EvidenceId, IssueReference, RowId } from '../id';
import { Cause, CauseClass, causeTextLimit, Leg, Verification, Within } from './cause';
import {
  CauseDocument,
  causeLimit,
  Extent,
  Kept,
  keptLimit,
  Problem,
  RiskUpdate,
} from './document';
import { Evidence } from './evidence';
import { Explanation, IsIsNotRow, rowTextLimit } from './is-is-not';
import { written } from './written';

/** Among its siblings: after that one, or first. */
const after = z.nullable(CauseId);
const parent = z.nullable(CauseId);
const text = z.string().check(z.maxLength(causeTextLimit));
const id = CauseId;
const node = z.union([CauseId, z.literal('problem')]);

/** A cause as a template gives it: nobody has said here that it is so. */
export const TemplateCause = z.strictObject({
  id,
  parent,
  leg: Leg,
  text,
  class: CauseClass,
});
export type TemplateCause = z.infer<typeof TemplateCause>;

/**
 * Every way to change an analysis. Commands address causes by id, so two people's edits merge.
 * Who gave a command and when is not in it: the log's entry says that.
 */
export const CauseCommand = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('stateProblem'),
    field: z.keyof(z.omit(Problem, { evidence: true })),
    text: z.string().check(z.maxLength(1000)),
  }),
  z.strictObject({ kind: z.literal('addCause'), id, parent, after, leg: Leg, text }),
  z.strictObject({ kind: z.literal('reword'), id, text }),
  z.strictObject({ kind: z.literal('classify'), id, class: CauseClass }),
  z.strictObject({ kind: z.literal('assignLeg'), id, leg: Leg }),
  z.strictObject({ kind: z.literal('move'), id, parent, after }),
  /** Takes the cause and everything beneath it out. */
  z.strictObject({ kind: z.literal('removeCause'), id }),
  /** The inverse of removeCause: the same causes, verifications, decisions to keep and all. */
  z.strictObject({
    kind: z.literal('restoreCauses'),
    after,
    causes: z.array(Cause).check(z.minLength(1), z.maxLength(causeLimit)),
    kept: z.array(Kept).check(z.maxLength(keptLimit)),
  }),
  z.strictObject({ kind: z.literal('nameRoot'), id, root: z.boolean() }),
  z.strictObject({
    kind: z.literal('ruleOut'),
    id,
    reason: written(600),
  }),
  z.strictObject({ kind: z.literal('reconsider'), id }),
  /** `as` names the words it was read with: with other words it was never read. */
  z.strictObject({
    kind: z.literal('readLink'),
    id,
    reading: Cause.shape.reading,
    as: Cause.shape.readAs,
  }),
  /** Last, or where an undo says it stood. */
  /** How the cause leads to its effect; null takes the note away. */
  z.strictObject({ kind: z.literal('noteLink'), id, note: z.nullable(written(300)) }),
  z.strictObject({ kind: z.literal('dateCause'), id, on: z.nullable(Day) }),
  /** Names the process, document, control or component it belongs to; null takes that back. */
  z.strictObject({ kind: z.literal('locate'), id, within: z.nullable(Within) }),
  z.strictObject({
    kind: z.literal('addRow'),
    row: IsIsNotRow,
    /** Last, or where an undo says it stood. */
    before: z.optional(RowId),
    /** What an undo brings back with it: which causes accounted for it. */
    explained: z.optional(
      z
        .array(z.strictObject({ cause: CauseId, answer: Explanation.shape.answer }))
        .check(z.maxLength(causeLimit)),
    ),
  }),
  z.strictObject({
    kind: z.literal('fillRow'),
    row: RowId,
    field: z.keyof(z.omit(IsIsNotRow, { id: true, question: true })),
    text: z.string().check(z.maxLength(rowTextLimit)),
  }),
  z.strictObject({ kind: z.literal('removeRow'), row: RowId }),
  /** Whether the cause accounts for both sides of the row; null takes the answer back. */
  z.strictObject({
    kind: z.literal('explainRow'),
    id,
    row: RowId,
    answer: z.nullable(Explanation.shape.answer),
  }),
  /** There is nothing to ask in this leg, because…; null asks again. */
  z.strictObject({ kind: z.literal('setLegAside'), leg: Leg, reason: z.nullable(written(600)) }),
  z.strictObject({ kind: z.literal('answerRisk'), risk: z.nullable(RiskUpdate) }),
  /** Begins with the causes of a closed analysis, as questions. */
  z.strictObject({
    kind: z.literal('startFrom'),
    template: IssueReference,
    causes: z.array(TemplateCause).check(z.minLength(1), z.maxLength(causeLimit)),
  }),
  /** Takes such a beginning back, as long as nobody has worked on it. */
  z.strictObject({ kind: z.literal('startOver') }),
  z.strictObject({
    kind: z.literal('addEvidence'),
    node,
    evidence: Evidence,
    before: z.optional(EvidenceId),
  }),
  z.strictObject({ kind: z.literal('removeEvidence'), node, evidenceId: EvidenceId }),
  z.strictObject({
    kind: z.literal('verify'),
    id,
    method: Verification.shape.method,
    result: Verification.shape.result,
    note: Verification.shape.note,
    textDigest: Verification.shape.textDigest,
  }),
  z.strictObject({ kind: z.literal('linkAction'), id, issue: IssueReference }),
  z.strictObject({ kind: z.literal('unlinkAction'), id, issue: IssueReference }),
  z.strictObject({ kind: z.literal('answerExtent'), extent: Extent }),
  z.strictObject({
    kind: z.literal('keepAsIs'),
    rule: Kept.shape.rule,
    node: Kept.shape.node,
    reason: Kept.shape.reason,
  }),
  z.strictObject({ kind: z.literal('dropKeep'), rule: Kept.shape.rule, node: Kept.shape.node }),
  /** Given by the app alone, after a verdict that it did not help: asks anew whether the causes are the causes. */
  z.strictObject({
    kind: z.literal('beginRevision'),
    ends: CauseDocument.shape.revision,
    /** What the verdict says. */
    note: written(1000),
  }),
  /** Given by the app alone: begins a CAPA's analysis with what its nonconformance had found. */
  z.strictObject({ kind: z.literal('carryOver'), document: CauseDocument }),
  /** Given by the app alone: somebody decided to keep what was written past the log. */
  z.strictObject({ kind: z.literal('adopt'), document: CauseDocument }),
]);
export type CauseCommand = z.infer<typeof CauseCommand>;

/** Commands that only an operation may give: a person's save that holds one is refused. */
export const reservedCommands: ReadonlySet<CauseCommand['kind']> = new Set([
  'beginRevision',
  'carryOver',
  'adopt',
  'linkAction',
  'unlinkAction',
]);
