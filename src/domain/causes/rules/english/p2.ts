import type { WordLists } from '../../../language/pattern';
import { row } from '../../../language/row';
import type { Phrases } from '../language';

export const solutionWords: WordLists = {
  /** What one does about a problem. */
  change: row(`
    add adopt automate build buy change consolidate create define delete deploy develop
    digitalise digitise digitize document eliminate enable enforce enhance ensure establish
    expand fix formalise formalize hire implement improve increase install introduce invest
    lower migrate modernise modernize modify move optimise optimize outsource prevent procure
    provide purchase recruit redesign reduce refactor reject remove renew repair replace retrain
    review revise rewrite roll simplify speed standardise standardize strengthen switch tighten
    train update upgrade validate raise extend set stop cut rework recalibrate screen integrate
    organise organize
  `),
  changed: row(`
    limited restricted added adopted automated built bought changed created defined deleted deployed developed
    digitised digitized documented eliminated enabled enforced enhanced established expanded
    fixed hired implemented improved increased installed introduced lowered migrated modernised
    modernized modified optimised optimized outsourced prevented procured purchased recruited
    redesigned reduced refactored removed renewed repaired replaced retrained reviewed revised
    rewritten simplified standardised standardized strengthened tightened trained updated
    upgraded raised extended stopped reworked recalibrated integrated put
  `),
  /** Those of them that no thing is called by, so that a text which begins with one tells what to do. */
  order: row(`
    teach implement install introduce automate adopt buy purchase procure hire recruit retrain provide
    develop establish create define add ensure improve enhance reduce increase migrate redesign
    refactor replace remove eliminate standardise standardize simplify strengthen tighten
    enforce enable invest optimise optimize modernise modernize consider make delete upgrade
    update fix change train set move switch review revise stop extend
  `),
  requesting: row(
    `user users worker workers manager managers team supervisor we i agency office staff admin department`,
  ),
  urged: row(`
    implement install introduce automate add replace buy purchase hire train retrain improve
    upgrade redesign reduce increase create fix stop change switch migrate invest modernise
    modernize optimise optimize eliminate prevent
  `),
  asking: row(`
    we i team teams company department organisation organization city business management plant
    site factory hospital school it
  `),
  remedy: row(`
    training retraining checklist* procedure* software system systems tool tools automation
    interlock* fixture* jig jigs sensor* alarm* inspection inspections monitoring dashboard*
    staff resources budget headcount process policy policies guideline* update updating upgrade
    replacement replacing redesign improvement improvements improving revision review
    refactoring maintenance revalidation machine machines equipment app platform template*
    documentation solution solutions approach test tests
  `),
  /** A label that begins like an order goes on so: "Update fails with 500". */
  befalling: row(`
    fail* error* crash* not broken missing timeout* times takes took returns returned hangs hung
    freezes is was were are does shows did has stuck throws button order in
  `),
};

/** How English says what is to be done about it. */
export const solutionInProblem: Phrases = {
  fires: [
    'need|needs|needed to ..2 @change',
    'need|needs to? be|being ..1 @changed',
    'need|needs to have ..2 @remedy',
    '@asking really|urgently|also? need|needs|require|requires !to',
    'need|needs|require|requires|requiring|needing a|an|more|better|additional|further|new|urgent ..2 @remedy',
    'need|needs|require|requires training|retraining|update|updates|updating|replacement|replacing|improvement|improving|redesign|revision|refactoring|automation|maintenance|fixing',
    'need|necessity for|of ..3 @remedy',
    'in need of',
    'should|must|shall|ought|has|have|had to? not? ..1 be|get ..1 @changed',
    'should|must|ought|has|have to? ..1 @urged',
    'would|could be better|fixed|solved|resolved',
    'we|i|management want|wants|would|wish ..2 to|a|an|the|more|better',
    'we|i would like',
    'users|customers|operators|staff|employees|people|they want|wants to|a|an|the|more|better',
    'would be nice|great|good|helpful|useful|better|desirable',
    '< allow|enable|let the|our|all|us|users|admins|operators|customers|people|everyone',
    'more|additional|better|new|further ..3!,|is|was is|are needed|necessary|required',
    'upgrade|update|training|retraining|replacement|improvement|revision|automation|redesign|maintenance ..10!,|by|because required|needed|necessary >',
    '@remedy is|are needed|necessary',
    '@asking ~lack !of',
    '< lack|absence|shortage of ..2 @remedy',
    '@asking do|does|did not have ..3 @remedy',
    '< ability|support|option|feature request to|for',
    '< request|requesting|proposal|suggestion|idea for|that|:',
    '< request|requesting to @change|close|cancel|reset',
    '@requesting ..1 requests|requested|requesting|request|asks|asking to|for|that|removal|deletion|closure|change',
    'need|needs|needed|needing ..3 fix|help|support|ability|access|option|feature|possibility|assistance',
    'kindly',
    '^ implementation|introduction|installation|automation|optimisation|optimization|digitalization|digitalisation|improvement|enhancement|reduction|development|creation|establishment|standardization|standardisation|modernization of',
    '^ to ..1 @change',
    'there should|must|ought be !no',
    'should ..1 be able|use|switch|have|invest|get|support|work|run|load ..4 !been',
    'missing dashboard|feature|functionality|automation|tool|option|integration',
    'lack|absence of an? ..3 @remedy',
    'not enough staff|people|operators|nurses|machines|resources|budget|training|manpower',
    'would|could help to|if',
    'need|needs *ing',
    '< no automated|automatic|central|centralized|centralised|integrated',
    '< requesting a|an|the|to|that',
    '^ switch|move|migrate to an?|the|our ..1',
    'goal|aim|objective|purpose is|was to',
    'there is|are|was|were no ..1 automated|automatic|central|centralised|centralized|dedicated|integrated',
    'how to @change',
    'not having an?|enough ..2 @remedy',
    'how|why not can|could|might we|not ..1 @change',
    'please',
    '< can|could|would you',
    'it is|was necessary|recommended|suggested|proposed|advisable to|that',
    'we|i recommend|suggest|propose',
    '< recommend|propose',
    'let us',
    'lets',
    'the? solution|fix|remedy is|was|would|:',
    'by adding|installing|implementing|introducing|hiring|automating|buying|purchasing|upgrading|redesigning|retraining|creating|developing',
    '< @order !to|of|and|, a|an|the|all|our|more|new|better|that|regular|automatic|sure|second|two|dimensional|mandatory|additional|existing|this|these|every|each|proper|clear|current',
    '^ @order !to|of|and|,|:|@befalling',
  ],
  except: [
    'should ..1 have been|had',
    'need|needs nothing|something|anything|everything',
    '^ @order ..5!by|for|so @befalling',
    'users|customers|clients|patients|visitors|passengers|operators|nurses|drivers|guests|students|employees|staff need|needs|needed|have|has|had to',
    'no|not need|needed|require|required',
    '^ change request|requests|order|orders|log',
  ],
};
