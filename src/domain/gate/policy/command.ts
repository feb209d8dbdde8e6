import * as z from 'zod/mini';
import { written } from '../../causes/written';
import { CapaExpectation, GateException, Preset, ProjectPolicy } from '../policy';

const reason = written(600);

/** A change of a project's policy. Who gave it and when stands beside it. */
export const PolicyCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choosePreset'), preset: Preset, reason }),
  z.extend(z.omit(GateException, { by: true, at: true }), { kind: z.literal('except') }),
  /** From now on the preset decides again. */
  z.strictObject({ kind: z.literal('endException'), rule: GateException.shape.rule, reason }),
  z.extend(CapaExpectation, { kind: z.literal('expectCapa'), reason }),
  /** Null: the ladder that the app begins with. */
  z.strictObject({
    kind: z.literal('escalate'),
    steps: ProjectPolicy.shape.escalation,
    reason,
  }),
  z.strictObject({
    kind: z.literal('nameQualityManagers'),
    people: ProjectPolicy.shape.qualityManagers,
  }),
]);
export type PolicyCommand = z.infer<typeof PolicyCommand>;
export type PolicyCommandKind = PolicyCommand['kind'];
