import { accepted } from '../../result';
import type { LegAside } from '../document';
import type { Handling } from '../handling';

export const stateProblem: Handling<'stateProblem'> = {
  apply: (document, { field, text }) =>
    accepted({ ...document, problem: { ...document.problem, [field]: text } }),
  inverse: (before, { field }) => ({ kind: 'stateProblem', field, text: before.problem[field] }),
};

export const answerExtent: Handling<'answerExtent'> = {
  apply: (document, { extent }) => accepted({ ...document, extent }),
  inverse: (before) => ({ kind: 'answerExtent', extent: before.extent }),
};

export const answerRisk: Handling<'answerRisk'> = {
  apply: (document, { risk }) => accepted({ ...document, risk: risk ?? undefined }),
  inverse: (before) => ({ kind: 'answerRisk', risk: before.risk ?? null }),
};

const byLeg = (a: LegAside, b: LegAside): number => (a.leg < b.leg ? -1 : 1);

export const setLegAside: Handling<'setLegAside'> = {
  apply: (document, { leg, reason }) => {
    const others = (document.legsAside ?? []).filter((aside) => aside.leg !== leg);
    const legsAside = reason === null ? others : [...others, { leg, reason }].toSorted(byLeg);
    return accepted({ ...document, legsAside: legsAside.length > 0 ? legsAside : undefined });
  },
  inverse: (before, { leg }) => ({
    kind: 'setLegAside',
    leg,
    reason: before.legsAside?.find((aside) => aside.leg === leg)?.reason ?? null,
  }),
};
