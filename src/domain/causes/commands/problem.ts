import { accepted } from '../../result';
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
