import type { Language } from '../language';
import { stopWords } from './stop-words';
import { lists } from './lists';
import { causeInProblem } from './p1';

export const english: Language = {
  code: 'en',
  lists,
  phrases: { P1: causeInProblem },
  stopWords,
  synonyms: [],
};
