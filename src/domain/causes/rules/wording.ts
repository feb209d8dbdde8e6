import { weakOnly } from './a3-weak-only';
import { correctionAsCorrective } from './a4-correction-as-corrective';
import { exhortation } from './a5-exhortation';
import { implementationAsCriterion } from './a7-implementation-as-criterion';
import { restatesEffect } from './c1-restates';
import { guessAsFact } from './c10-guess-as-fact';
import { leap } from './c4-leap';
import { severalCauses } from './c7-several-causes';
import { categoryOnly } from './c9-category';
import { placeholderWords } from './t4-placeholder-words';
import { solutionInDisguise } from './t5-solution-in-disguise';
import type { Language } from './language';
import { causeInProblem } from './p1-cause-in-problem';
import { solutionInProblem } from './p2-solution-in-problem';
import { personInProblem } from './p3-person-in-problem';
import { namesAPerson } from './t1-names-a-person';
import { brokenProcedure } from './t2-broken-procedure';
import { failureToAct } from './t3-failure-to-act';
import { chance } from './t7-chance';
import { symptom } from './t8-symptom';
import type { Rule, WordingRuleId } from './rule';
import { reading, type WordingRule } from './wording-rule';

const wordingRules: { readonly [Id in WordingRuleId]: WordingRule<Id> } = {
  P1: causeInProblem,
  P2: solutionInProblem,
  P3: personInProblem,
  T1: namesAPerson,
  T2: brokenProcedure,
  T3: failureToAct,
  T7: chance,
  T8: symptom,
  C1: restatesEffect,
  C4: leap,
  C7: severalCauses,
  C9: categoryOnly,
  C10: guessAsFact,
  T4: placeholderWords,
  T5: solutionInDisguise,
  A3: weakOnly,
  A4: correctionAsCorrective,
  A5: exhortation,
  A7: implementationAsCriterion,
};

/** Every wording rule, as it reads that language. Only where people write: a gate never goes by words. */
export const wordingRulesIn = (language: Language): readonly Rule[] =>
  Object.values(wordingRules).map((rule) => reading(language, rule));
