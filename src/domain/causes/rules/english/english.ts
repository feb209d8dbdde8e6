import { calledCorrection } from './a4';
import { exhortation } from './a5';
import { criterion, implementationAsCriterion } from './a7';
import { actionStrength } from './action-strength';
import { guessAsFact } from './c10';
import { severalCauses, joined } from './c7';
import { categories } from './categories';
import { likeness } from './likeness';
import { stopWords } from './stop-words';
import { placeholderWords } from './t4';
import { solutionInDisguise } from './t5';
import type { Language } from '../language';
import { connectives } from './connectives';
import { lists } from './lists';
import { causeInProblem } from './p1';
import { solutionInProblem } from './p2';
import { personInProblem } from './p3';
import { stopsAtAPerson } from './t1';
import { brokenProcedure } from './t2';
import { failureToAct } from './t3';
import { chance } from './t7';
import { symptom } from './t8';

export const english: Language = {
  code: 'en',
  lists,
  connectives,
  phrases: {
    P1: causeInProblem,
    P2: solutionInProblem,
    P3: personInProblem,
    T1: stopsAtAPerson,
    T2: brokenProcedure,
    T3: failureToAct,
    T7: chance,
    T8: symptom,
    C7: severalCauses,
    C10: guessAsFact,
    T4: placeholderWords,
    T5: solutionInDisguise,
    A5: exhortation,
    A7: implementationAsCriterion,
  },
  stopWords,
  likeness,
  categories,
  joined,
  actionStrength,
  calledCorrection,
  criterion,
};
