import { capaTransitions } from './capa/transitions';
import { nonconformanceTransitions } from './nonconformance/transitions';
import type { GuardId, Transition } from './transition';

/** The work types whose steps are guarded by their analysis. */
export type GatedWorkType = 'nonconformance' | 'capa';

const tables: Readonly<Record<GatedWorkType, readonly Transition[]>> = {
  nonconformance: nonconformanceTransitions,
  capa: capaTransitions,
};

export const transitionsOf = (workType: GatedWorkType): readonly Transition[] => tables[workType];

/** The transition of that id, or null when the work type has none. */
export const transitionOf = (workType: GatedWorkType, id: string): Transition | null =>
  tables[workType].find((transition) => transition.id === id) ?? null;

/** What can be done from this status, in the order of the table. */
export const nextTransitions = (workType: GatedWorkType, status: string): Transition[] =>
  tables[workType].filter(({ from }) => from.includes(status));

/** The rules that guard at least one step of that work type: what they block must be mended some day. */
export const guarding = (workType: GatedWorkType): ReadonlySet<string> =>
  new Set<GuardId>(transitionsOf(workType).flatMap(({ rules }) => rules));
