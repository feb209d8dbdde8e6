import type { Language } from '../language';
import { lists } from './lists';
import { causeInProblem } from './p1';

export const english: Language = {
  code: 'en',
  lists,
  phrases: { P1: causeInProblem },
  stopWords: new Set(),
  synonyms: [],
};
