import type { WordLists } from '../../../language/pattern';
import { row } from '../../../language/row';
import type { Phrases } from '../language';

export const blameWords: WordLists = {
  /** What nobody is told to have done without a reproach. */
  lapse: row(`
    failed fails forgot forgets forgotten skipped skips neglected neglects ignored ignores
    ignoring overlooked overlooks missed misses omitted omits bypassed bypasses overrode
    violated violates disregarded disobeyed misread misplaced misused misunderstood
    misinterpreted misjudged miscounted miscalculated mishandled mislabeled mislabelled
    misdiagnosed mistyped miskeyed mixed confused messed screwed botched blundered falsified
    faked lied slept refused refuses declined loses lost broke breaks dropped damaged spilled spilt
    ruined deviated abused cheated erred caused scratched
  `),
  blamed: row(`
    careless* negligen* incompeten* lazy sloppy inattenti* complacen* irresponsib* reckless*
    forgetful* absentminded unprofessional undisciplined distracted unqualified clumsy
  `),
  /** Beside somebody's act they say that the act was wrong. */
  wrongly: row(`
    wrong wrongly incorrect incorrectly improperly improper mistakenly accidentally erroneously
    inadvertently carelessly negligently recklessly incomplete falsely
  `),
  /** What was kept from somebody, or befell them: no deed of theirs. */
  lacking: row(`
    have able aware get receive received given informed told allowed been yet present known
    available there enough see seen understand feel want need survive injured suffer
  `),
  /** A thing that bears a role's name. */
  machineAct: row(`
    load start initialize initialise connect reconcile respond boot compile schedule install
    mount register deploy sync crash crashed crashes hang hung timed restarted segfault*
    panicked leaks leaked
  `),
};

/** How English says that somebody is to blame. */
export const personInProblem: Phrases = {
  fires: [
    '@role|@name ..2!,|by|that|to|and|of|@meeting @lapse',
    'he|she|somebody|someone ..1 @lapse',
    '@role|@name ..2!,|by|that|to|and|of|@meeting ~make|made ..3 mistake|mistakes|error|errors|slip',
    '@role|@name|he|she|somebody|someone ..1!,|of did|does|do|has|have|had not|never ..1!@lacking !@lacking',
    '@role|@name|he|she|somebody|someone ..1!,|of never ~check|~read|~look|~ask|~follow|~wear|~clean|~report|~answer|~sign|~listen|~do',
    '@role|@name|he|she ..8!,|of|and|@meeting @wrongly',
    '@role|@name|he|she ..6!,|of|@meeting without ..3',
    '@role|@name|he|she ..8!of|@meeting despite|against|contrary|although|instead',
    '@role|@name|he|she is|was|were|are ..2!by|not|to @blamed',
    '@blamed ..1 @role|@name',
    '@role|@name negligence|carelessness|incompetence|laziness|mistake|mistakes|error|errors|failure|oversight|fault|ignorance|inattention',
    '@role|@name|they|he|she should have|know',
    'error|mistake|fault|negligence|oversight|failure|slip|carelessness by|of|from an?|the|our|one ..2!by|of|in|on|@meeting @role|@name',
    '@role|@name ..2 was|were|is observed|seen|found|caught|noted ..3!that not|without|sleeping|asleep|smoking|touching|wearing|using|eating',
    '@role|@name|he|she fell|falls|was|were asleep|sleeping|drunk|texting',
    'mr|mrs|ms|dr .? ..2!, @lapse',
    'was|were|been ..2 left|deleted|removed|disabled|misplaced|dropped|unplugged|overwritten|mixed|swapped|forgotten|damaged|ignored|skipped|missed|lost|broken|scratched|falsified|mishandled|neglected ..3!, by ..2!of|in|on @role|@name',
    'management|hr|sales|marketing|purchasing|maintenance|engineering|department failed|ignored|ignores|forgot|refused|refuses|neglected',
    'nobody|noone ..1 cared|cares|bothered|bothers|noticed|checked|responded',
    'no one ..1 cared|cares|bothered|bothers|noticed|checked|responded',
    'they|he|she do|does|did not ..1 care|bother|listen|follow|check|read|understand',
    'to blame',
    'agent|assistant|bot|chatbot ..2!,|@meeting skipped|ignored|forgot|deleted|overwrote|bypassed|fabricated|hallucinated|violated',
    '@role|@name inadequate|incorrect|improper|poor|careless|negligent|inattentive|incompetent|lazy|unqualified',
    'incompetence|stupidity|idiot|idiots|laziness',
    '@role|@name ..1 is|are not doing|wearing|following|checking|cleaning|reading|paying|using|reporting|listening|washing|trained|working|careful',
    'users|user ..2 entering|using|typing|filling|clicking ..3 wrong|incorrect|incorrectly|wrongly',
    'mr|mrs|ms|dr .? ..6!, @wrongly',
    'shift|team|crew keeps|keep|forgot|ignored|neglected|left',
    'lead|leader|owner|chief ..1 ignored|forgot|failed|neglected|refused|overlooked',
    'someone|somebody ..1!,|@meeting left|broke|forgot|took|deleted|put|removed|pushed|unplugged|changed|threw|stole',
    '~blame !on',
    'someone|somebody|i|we ..4 mistakenly|accidentally|inadvertently|erroneously|wrongly',
    'was|were|is|are at fault',
    '@role|@name is|are|was|were ..1 failing|ignoring|skipping|forgetting|neglecting|refusing|bypassing',
    '@role|@name|he|she ..14!@meeting in error',
    'they failed|forgot|neglected|ignored to|the',
    '< an?|the|one|our|some|two|several? @which? @which? @which? @role *ly? !*ing @deed !by|to|not|have',
    'the pm|po|cto|ceo|qa|intern ..2!,|@meeting @lapse|@deed',
    '@role|@name|he|she keeps|kept|always|constantly ..1 *ing',
    '@role|@name|he|she always|constantly|repeatedly|regularly !work|works|worked|have|has|had|see|get|gets',
    'forgot|forgotten to|the|that|his|her',
    'without asking',
    '@role|@name ..6!,|of|@meeting with|in incomplete|wrong|improper|torn|dirty|incorrect',
    '< @name ..2!,|and|is|was|has|are ~deploy|~delete|~push|~merge|~change|~install|~use|~enter|~put|~set|~ship|~commit|~approve|~release|~remove|~turn|~send|sent|~order|~start|~stop|~leave|left|~close|~sign|~execute|~run|ran',
    '< an?|the|one? @which? @which? employee|worker|operator|technician|engineer|developer|nurse|driver|clerk|contractor|intern|trainee|mechanic|welder|packer|cook ~leave|left|~lose|~delete|~forget|~misplace|~share|~disclose|~click|~open',
  ],
  except: [
    '@role ..14 injur*|hurt|banged|slipped|tripped|struck|burned|burnt|fractured|bruised|died|killed|collapsed|fainted|hospital*|wounded|sprained|twisted|fell',

    'forgot password',
    'driver|drivers|operator|worker|workers|controller|master|guard|user|users|member|lead|leads|owner|packer|loader|handler|setter|conductor|planner ..2 @machineAct',
    'driver|drivers|operator|worker|workers|controller|guard|loader|handler|installer|inspector|planner ~fail to @machineAct',
    'kernel|device|gpu|printer|graphics|network|usb|display|audio|motor|led|valve driver|drivers',
    'kubernetes|k8s|helm|prometheus|the? ..1 operator ~fail to ~reconcile|~create|~sync|~start|~deploy',
    'user|users ..2 ~fail|failed|unable|lost|lose|missed|not',
    'lost ..3 control|power|steering|propulsion|contact',
    'lost consciousness|balance|control|access|grip|her|his|their|time|money',
    'broke his|her|their|a|an ..1 arm|leg|wrist|finger|hip|rib|ankle|bone|foot|hand|nose',
    'name|names|list|number|id|account|accounts|card|login|password|profile ..3 @lapse',
    'human error probability|rate|analysis|handling',
  ],
};
