import type { WordLists } from '../../../language/pattern';
import type { Phrases } from '../language';
import { wordList } from './word-list';

/** They judge without saying what was so. */
const negative = wordList(`
    poor poorly inadequate* insufficient* improper* careless* negligen* ineffective* inappropriate*
    complacen* sloppy sloppiness lax laxity subpar suboptimal substandard unsatisfactory inattenti*
    unprofessional*
  `);

/** What can be measured: too little of it is a fact. */
const quantity = wordList(`
    torque pressure force load voltage current power flow airflow clearance gap temperature* heat
    heating cooling light lighting illumination visibility lubrication lubricant lubricated grease
    greased oil water air ventilation thickness depth width length height diameter area volume space
    capacity memory cpu disk bandwidth throughput iops ram heap connections quota headroom
    permission* privilege* rights dwell cure cured curing vacuum suction tension tensioned friction
    adhesion wetting contact solder* weld weldability fusion penetration bond bonding insulation
    insulated ground grounding earthing shielding seal sealing fit tolerance resolution sensitivity
    signal grip traction overlap engagement preload strength hardness stiffness rigidity
    concentration dose dosage moisture humidity drying dried fill margin tightened clamping clamped
    quantity stock material
  `);

/** Words for what people and organisations do, which another word would have to make concrete. */
const conduct = wordList(`
    practice* communication* management planning attitude* habit* design handling coordination control
    controls oversight supervision culture discipline process processes procedure* policy policies
    maintenance workmanship documentation training decision* judgement judgment housekeeping
    organisation organization leadership security behaviour* behavior* act acts working work
    governance code job
  `);

export const negativeLists: WordLists = { negative, quantity, conduct };

/** Judgements that stand where a fact should. */
export const placeholderWords: Phrases = {
  fires: [
    '@negative',
    'incomplete ..1 requirements|translation|understanding|analysis|assessment|planning|communication|knowledge|investigation',
    'weakness|weaknesses|shortcoming*|breakdown in|of ..5 process|processes|procedures|management|controls|communication|system|systems',
    'bad|weak|unsafe|deficient ..1!@bound @conduct',
    'badly written|designed|maintained|managed|documented|trained|planned|organised|organized|communicated|executed|performed|implemented|made|handled|done|built|run',
    'ad hoc ..1!@bound @conduct',
    'not|never ..1 proper|properly|adequate|adequately|sufficient|sufficiently|effective|effectively|appropriate|appropriately',
    'lack|lacked|absence of? ..1 adequate|proper|sufficient|effective|appropriate',
    'no|without adequate|proper|sufficient|effective|appropriate',
    'not|failed|failure|failing ..1 provide|have|ensure|give|maintain|exercise|implement|establish adequate|proper|sufficient|effective|appropriate',
    'communication|communications|coordination gap|gaps|breakdown|issue|issues|problem|problems',
  ],
  unless: [
    '@negative ..2!@bound @quantity',
    'not|no|without ..2 proper|properly|adequate|adequately|sufficient|sufficiently @quantity',
    '@quantity ..4 @negative $',
    '@quantity ..2 is|was|are|were ..1 @negative',
    '@quantity ..4 not ..1 sufficient|adequate',
    '@negative ..9 that|which ..3 did|do|does|had|has|only|allowed|allows|left|leaves|was|were|is|are|could|can',
    '@negative ..6 as|because|since !well|soon|part',
    '@negative ..8 :',
    '@negative ..8 such as',
    '@negative ..8 namely',
    'adequate|sufficient|effective|proper|appropriate ..6 such as',
  ],
};
