import type { WordLists } from '../../../language/pattern';
import { criterionLists } from './a7';
import { actionLists } from './action-words';
import { remedies } from './remedies';
import { negativeLists } from './t4';
import { causeWords } from './p1';
import { blameWords } from './p3';
import { people } from './people';
import { solutionWords } from './p2';
import { symptomWords } from './t8';
import { chanceWords } from './t7';
import { dutyWords } from './t3';
import { ruleWords } from './t2';
import { slipWords } from './t1';

/** Words the patterns of several rules share. */
export const lists: WordLists = {
  ...remedies,
  ...negativeLists,
  ...criterionLists,
  ...actionLists,
  ...people,
  ...causeWords,
  ...solutionWords,
  ...blameWords,
  ...symptomWords,
  ...chanceWords,
  ...dutyWords,
  ...ruleWords,
  ...slipWords,
};
