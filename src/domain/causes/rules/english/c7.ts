import type { Joined } from '../language';
import type { Phrases } from '../language';

/** How English puts two causes into one sentence. */
export const joined: Joined = {
  joints: ['and', ',', ';', '.', 'plus', 'but'],
  deficits: [
    'not|no|never|nobody|nothing|none|neither',
    'lack|lacks|lacked|lacking|absence|missing|shortage',
    '@negative',
    'failure|failures|failed|fails|failing',
    'error|errors|mistake*|gap|gaps',
    'incomplete|outdated|weak|unsafe|unclear|incorrect|incorrectly|wrong|wrongly|faulty|damaged|broken|worn|hazard*|misdirection|manual|manually|drift|drifted|cycling|fatigue|workload|overload*|deficient|deviation*|prone|confusion|loose|leak*|mis*',
    'need for',
    'ad hoc',
    'too ..1 high|low|large|small|late|early|long|short|few|many|much|little|big|slow|fast|tight|loose',
  ],
  goesOn: [
    '^ so|therefore|thus|hence|then|which|that|it|they|this|he|she|because|since|as|while|when|where|leading|causing|resulting|making|instead|after|before|if|although|though|despite',
  ],
};

export const severalCauses: Phrases = {
  fires: [
    'a? combination of ..8 and',
    'adequate|inadequate|poor|insufficient|lack ..3 @wished , ..2 @wished ,? and|or ..2 @wished',
    ', ..6 , and ..4 led|caused|contributed|resulted|combined to?',
    'both ..8 and ..6 failed|contributed|caused|led',
  ],
};
