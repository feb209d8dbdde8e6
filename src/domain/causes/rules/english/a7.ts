import type { WordLists } from '../../../language/pattern';
import type { Phrases } from '../language';
import { wordList } from './word-list';

/** What an effect shows in. */
const outcome = wordList(`
    error* defect* finding* recurrence* repeat* complaint* deviation* incident* excursion*
    nonconform* conformance* failure* issue* reject* escape* event* outage* injur* accident* case*
    leak* alert* overdue regression*
  `);

/** A statement that tells how success is known, or when it is done. */
export const criterion: readonly string[] = [
  '^ ..2 kpi|target|goal|proof|outcome|closure|exit|verification|effectiveness|acceptance|criteria|criterion|success|metric|kpi|evidence|measure|measured',
  'verification|effectiveness|criteria|criterion|check|evidence|metric|metrics|kpi|target|dod :',
  'definition of done',
  '^ verify|verified',
  '^ closed|completed|done : when|if|once',
  '^ ..1 done :',
  'completion|uptake|attendance|implementation ..6 monitored|tracked|measured',
  'deemed|considered|regarded ..2 done|effective|closed|complete|successful',
  'done|closed|complete|successful|effective|verified when|once|if|after|by|upon|as',
  'success|effectiveness|completion ..3 measured|verified|shown|demonstrated|is|will|by',
  'verified|measured|evidenced|demonstrated|confirmed|checked by',
  'not|be closed until',
  'closed until|after|when|once',
  'completed|approved|released|conducted ; ..9 completed|conducted|approved|released|trained',
  '100 ..6 trained|complete|completed|signed|released',
  'considered done|effective|closed|complete',
];

export const criterionLists: WordLists = { outcome };

/** How English says that something was done, on statements that tell how success is known. */
export const implementationAsCriterion: Phrases = {
  fires: [
    'complet*|uptake|trained|qualified|released|approv*|publish*|updated|update|signed|closed|scheduled|documented|created|issued|implemented|installed|committed|linked|conducted|collected|filed|revised|rolled|delivered|attended|acknowledged|merged|deployed|distributed|uploaded|written|release|held',
    'in place',
    'training|attendance|signature* record*|sheet*|log*|file|files|matrix',
    'sop|procedure|revision|policy ..3 effective',
    'completion|attendance rate|rates',
    '@wished exist|exists|written|published',
    'signed off',
    'sign off',
    'have incident reports',
  ],
  unless: [
    'zero|fewer|less ..4 @outcome',
    'no ..5 @outcome',
    'not ..2 recur*|reoccur*',
    'reduc*|decreas*|drop*|below|under|trend*|ppm|cpk|yield|percentage|recurrence|stable',
    'defect|error|scrap|failure|reject|rejection|complaint|incident|return|pass|hit|success|accident rate|rates',
    'next|following|subsequent|consecutive|successive',
    'over|for|within ..2 months|weeks|batches|lots|cycles|days ..2 without',
    'without|free|absence ..3 @outcome',
    'reproduc*|test ..3 pass*',
  ],
};
