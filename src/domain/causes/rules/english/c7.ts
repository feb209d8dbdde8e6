import type { Joined, Phrases } from '../language';
import { wordList } from './word-list';

/** How English puts two causes into one sentence. */
export const joined: Joined = {
  joints: ['and', 'plus', 'but'],
  comma: ',',
  deficits: [
    'not|no|never|nobody|nothing|none|neither',
    'lack|lacks|lacked|lacking|absence|missing|shortage',
    '@negative',
    'failure|failures|fails|failing',
    'failed to',
    'failed $',
    'error|errors|mistake*|gap|gaps',
    'skipped|bypassed|silenced|disabled|muted|overridden|distracted|fatigued|exhausted|stuck|overdue|undersized|oversized|excessive|inconsistent|unaware|unfamiliar|inexperienced|absent|obsolete|ageing|aging|illegible|stale|unsuitable|expired|leaking|corroded|cracked|jammed|untrained|unskilled|understaffed|shortage|shortages|turnover|late|wet|bad|ambiguous|confusing|identical|invisible|disorganised|disorganized|unfinished',
    'switched|turned off',
    'off sick|duty',
    'out of specification|spec|tolerance|date|stock|order|range|calibration|adjustment',
    'look|looks|looked the same|alike|similar',
    'has|have|had|with only',
    'without ..1 notice|warning|check|checking|approval|review|backoff|documentation|training|testing|backup|permission',
    'incomplete|outdated|weak|unsafe|unclear|unreliable|unstable|unavailable|untested|untrained|uncontrolled|undocumented|unable|unlabelled|unlabeled|unmonitored|uneven|incorrect|incorrectly|wrong|wrongly|faulty|damaged|broken|worn|hazard*|misdirection|manually|drift|drifted|cycling|fatigue|workload|overload*|deficient|deviation*|prone|confusion|loose|leaks|leakage|misalign*|misconfig*|misread|misunder*|mislabel*|miscommunic*|mishandl*|misinterpret*|mismatch*|mistyp*|misdirect*|misplac*',
    'need for',
    'manual ..1 distribution|recording|calculation|scheduling|documentation',
    'manual tracking|entry|process|processes|handling|transfer|system|review|step|steps|data|check|checks|logging',
    'without proper|adequate|sufficient|any',
    'ad hoc',
    'too ..1 high|low|large|small|late|early|long|short|few|many|much|little|big|slow|fast|tight|loose',
  ],
  examples: ['including', 'such', 'like', 'e.g', 'namely'],
  asides: wordList(`
    because since due which who when where including such allowed allowing led leading caused
    causing resulted resulting so unless until if despite although like while making meaning
  `),
  goesOn: [
    '^ *ed|gave|took|put|read|sent|left|chose|wrote|set|hit|fell|broke|told|wore|drove the|a|an|its|it|his|her|their|them|to|from|into|onto|by|out|off|up|over',
    '^ so|therefore|thus|hence|then|which|that|it|they|this|he|she|because|since|as|while|when|where|leading|causing|resulting|making|instead|after|before|if|although|though|despite|including|such|rather|e.g|i.e',
    '^ due|owing|given|with|without|by|in|on|at|during|for|under|upon|once|until|unless|to|as|from|per|probably|possibly|likely|presumably|perhaps|maybe|according|consequently|thereby|eventually|subsequently|finally',
    '^ failed|fails|caused|led|resulted|stopped|became|remained|went|got|made|missed|lost|left|ran|started|needed|required|allowed|relied|used|needs|requires|allows|relies|uses|is|keeps|loses|forgets',
    '^ not|never|had|has|have|was|were|is|are|did|does|do|could|can|would|will|to',
    '^ no ..3 needed|required|necessary',
    '^ nobody|no|none one? noticed|knew|detected|saw|realised|realized|spotted',
  ],
};

export const severalCauses: Phrases = {
  fires: [
    '^ ..2!@bound lack|absence|shortage of ..2!@bound , ..2!@bound ,? and|or ..2!@bound $',
    '^ ..2!@bound lack|absence|shortage of ..2!@bound , ..2!@bound , ..3!@bound $',
    'a? combination of ..8 and',
    'together|combined|coupled|compounded with|by ..12 lead|led|caused|resulted|made',
    'compounded by',
    '1 ) ..40 2 )',
    '~lack ..9 led|leading to ..1 inadequate|insufficient|poor|improper|lack',
    'adequate|inadequate|poor|insufficient|lack ..3 @wished , ..2 @wished ,? and|or ..2 @wished',
    ', ..6 , and ..4 led|caused|contributed|resulted|combined to?',
    'both ..8 and ..6 failed|contributed|caused|led',
  ],
};
