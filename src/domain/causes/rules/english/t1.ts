import type { WordLists } from '../../../language/pattern';
import { row } from '../../../language/row';
import type { Phrases } from '../language';

export const slipWords: WordLists = {
  slip: row(`
    error errors mistake mistakes slip slips lapse lapses oversight negligence carelessness
    inattention inattentiveness forgetfulness omission omissions inexperience fatigue tiredness
    complacency distraction ignorance incompetence misjudgement misjudgment misunderstanding
    blunder indiscipline misconduct misuse fault unawareness inability
  `),
  human: row(`
    human personnel personal user clerical manual manning handling operational operating
    operators employees cockpit copying typing transcription judgement judgment
  `),
  /** How somebody was who did it. */
  heedless: row(`
    careless* negligent* inattenti* complacen* forgetful* distracted tired exhausted unaware
    ignorant lazy sloppy hasty reckless* incompetent inexperienced confused absentminded
    unmotivated unfocused unfocussed
  `),
  /** Work that goes wrong in somebody's hands, named by its outcome. */
  misdone: row(`
    calibration installation assembly entry counting labelling labeling adjustment wiring
    mounting positioning placement tightening weighing dosing copying typing reading keying
    transcription identification sampling stowage loading connection selection counting fitting
    fitment interpretation execution
  `),
  mis: row(`
    misread misheard mistyped miskeyed miscounted  misjudged miscalculated
    misunderstood misinterpreted mishandled misused misconnected miswired mispositioned
    misoperated
  `),
  misact: row(
    `misuse mislabeling mislabelling misinterpretation misreading misidentification mishandling miscalculation misjudgment misjudgement misapplication misoperation misplacement mismanagement mistreatment misconduct`,
  ),
  /** Done by hand at a place or thing, in the past. */
  deed: row(`
    ~select ~enter ~use ~pick ~load ~put ~place ~press ~turn ~push ~delete ~deploy ~install
    ~merge ~move ~transfer ~override overrode ~bypass ~disable ~remove ~change ~adjust ~set
    ~leave left ~mix ~mount ~connect ~cut ~drop ~copy ~type ~sign ~approve ~release ~open ~close
    ~start ~stop ~pull ~switch ~apply ~skip ~miss ~grab ~take took ~choose chose ~forget forgot
    ~assume ~think thought ~make made ~do did ~go went ~fail ~neglect ~overlook ~ignore ~omit
    ~lose lost ~label ~swap ~fill ~pour ~scan ~print ~send sent ~run ran ~execute ~commit
    ~tighten ~loosen ~drive drove ~rush ~hurry ~operate ~handle  ~misread ~walk ~wear
    wore ~save ~accept ~reject ~decide ~believe ~confuse ~interpret ~administer ~prepare
    ~perform ~proceed ~record ~write wrote ~store ~give gave ~create ~configure ~update ~upload
    ~activate ~deactivate ~restart ~reset ~stack ~lift ~touch ~hit ~spill ~scratch ~break broke
  `),
};

/** How English says that somebody did it. */
export const stopsAtAPerson: Phrases = {
  fires: [
    '@human|@role|@name error|errors|mistake|mistakes|slip|slips|lapse|lapses|oversight|oversights|failing',
    '@role|@name|human|personnel|staff @slip',
    '@slip|failure|inaction|fault by|of|from|among an?|the|our|one|some? ..3!of|in|on|by|to|@meeting @role|@name',
    '~make|made|~commit an?|the? ..2 mistake|mistakes|error|errors',
    'error|mistake|fault|failure|slip|negligence on|at|in the part|side of ..3 @role|@name',
    'data? preparation|sampling|pipetting|dilution|laboratory|lab|analyst|maintenance|setup|entry|input|keying|typing|counting|reading|picking|packing|weighing|copying|transcription|measuring|labelling|labeling|workmanship|handwriting|dosing error|errors|mistake|mistakes|slip',
    'typo|typos|misspelling|misspelled|misspelt|mistyping',
    'workmanship',
    'human|people|individual|employee|operator|personal factor|failing|failings|carelessness|negligence|element|performance|behaviour|behavior|failure|failures|fallibility',
    '< individual|employee|personal|staff|poor|bad|wrong performance|behaviour|behavior|attitude|motivation',
    'lapse|lapses|slip|slips of|in|due concentration|attention|memory|judgement|judgment|vigilance|care',
    'poor|bad|wrong|faulty|flawed|questionable ..1 judgement|judgment|decision|decisions|attitude|discipline|attention',
    'error|errors|lapse of|in judgement|judgment',
    'lack|absence|want of ..2 motivation|commitment|interest|effort|willingness|respect|conscience',
    'haste|hastiness|habit|habits|impatience|overconfidence|forgetting|inadvertence|absentmindedness',
    'in a? hurry|rush',
    'mix up|ups|mixup|mixups',
    '@role|@name ..2!,|of|@meeting not motivated|attentive|careful|concentrated|concentrating|focused|focussed|aware|qualified|competent|vigilant|interested',
    '@role|@name confusion|overload|unavailability|absence',
    'wrong|incorrect|other ..3!,|which|that was|were|being|been? selected|picked|chosen|entered|typed|keyed|grabbed|scanned|inserted',
    'by mistake|accident|oversight|inadvertence',
    'was|were|been|being|got ..1 mistakenly|accidentally|inadvertently|unintentionally|unknowingly',
    '@role|@name|we|i|he|she|they|team|someone|somebody ..2!,|@meeting mistakenly|accidentally|inadvertently|unintentionally|unknowingly|wrongly',
    '!which|that|also mistakenly|accidentally|inadvertently|unintentionally deleted|removed|dropped|left|omitted|unplugged|overwritten|committed|merged|published|sent|enabled|disabled|switched',
    'absentmindedly|carelessly|negligently',
    'careless|negligent !by',
    'accidental|inadvertent|unintentional|mistaken|unauthorised|unauthorized ..1 deletion|destroy|removal|change|disconnection|commit|overwrite|deployment|release|publication|merge|activation|opening|closing|modification|use|substitution|entry',
    'negligence|carelessness|inattention|inattentiveness|forgetfulness|complacency|recklessness|laziness|sloppiness|incompetence',
    '< an? oversight !of|and|by|body|board|committee',
    'lack of ..2 attention|care|diligence|discipline|concentration|focus|caution|vigilance|attentiveness|due|conscientiousness',
    'insufficient|poor|inadequate|not|without enough|due|paying|sufficient? ..1 attention|attentiveness|concentration|diligence|vigilance|care|discipline',
    '~pay ..1 attention',
    'forgot|forgotten|forgets|forgetting to|the|that|a|an|about|>',
    '@mis|misreading|misjudgement|misjudgment|miscounting|misreads|mixup',
    'was|were|being|been ..1 overlooked|forgotten|mixed',
    '< i ..1!have|had|am|was @deed',
    'i|we forgot|mistook|misread|misunderstood|misconfigured|mistyped|overlooked|messed|screwed|botched|assumed|thought|missed',
    'i did|have|had not @deed|~check|~test|~notice|~realise|~realize|~know|~verify|~think|~read',
    'my|our own? fault|mistake|mistakes|error|errors|oversight|bad|part',
    'they|he|she|we|@role|@name|team|someone|somebody should|ought have|to|not ..2 ~know|known|~see|seen|~notice|~realise|~realize|~think|~pay|~be|been|~check|~ask|~double|~verify|~read|~review|~test|~look|~follow|~remember',
    'should have known|noticed|realised|realized|thought|remembered',
    `@role|@name|he|she|somebody|someone ..2!,|of|@meeting|to not|never !@lacking ..3`,
    '@role|@name is|was|were|are|being|became ..2!not|by|given|asked|told @heedless',
    '@role|@name who|that ~fail|~forget|forgot|did|~neglect|~ignore|~miss|~skip',
    'failure|failing to ..5!, by ..4!of|in @role|@name',
    '@role|@name loss|lack|want of',
    'lack|want|absence of ..2 awareness|knowledge|experience|skill|skills|competence|understanding|familiarity|expertise of|by|among|amongst|on|in|from ..3!of @role|@name',
    'inadequate|improper|incorrect|poor|wrong|insufficient|faulty|careless ..4!,|of by|from ..3!of @role|@name',
    'inadequate|improper|incorrect|poor|wrong|faulty|careless ..2 of ..2!of @role >',
    'was|were|is|am|are ..2 at fault',
    'an|the oversight in',
    '^ ..2 overlooked|forgotten $',
    'mistake|error|mistakes|errors i|we|he|she|they made',
    '@role|@name|controller|master inadequate|incorrect|improper|delayed|poor|insufficient|wrong|excessive|unsafe|negligent|inappropriate|late|premature|inattentive|careless|faulty|erroneous',
    '@role|@name technique|skill|skills|ability|attitude|behaviour|behavior|mood|habit|habits|discipline|misjudgement|misjudgment|misinterpretation|misunderstanding|misreading',
    'controller|master|management decision|failure|error|mistake to|in|of',
    'my|our failure|error|lapse|decision|inattention|fault|expectation|assumption|complacency|inability|distraction|fatigue',
    'on my|our part',
    'i|we got|was|were|became|am distracted|tired|complacent|confused|rushed|rushing|fatigued|careless|overconfident|inattentive|busy|unaware|preoccupied',
    'i should have?',
    'we should have known|noticed|realised|realized|been|thought',
    'i|we let my|our|down ..1',
    'i ..2!,|@meeting @lapse',
    '@role and i|we|me ..2 @lapse',
    '@role|@name|team|they|he|she did|do|does|had not ..1 understand|know|see|notice|realise|realize|recall|remember|read|think|recognise|recognize|find',
    '@role|@name was|were|is|are? not ..1 aware|familiar|sure|certain|careful|attentive|vigilant|concentrating|paying',
    '@role|@name was|were|is|are new|inexperienced|unfamiliar|untrained|overconfident|lazy|tired|fatigued',
    '@role|@name was|were|is ..1 using|texting|talking|sleeping|looking|speeding|drinking|smoking|playing|watching|chatting|rushing|racing|hurrying|daydreaming|thinking',
    'qa|qc|team|management|department ..2!,|@meeting|not forgot|overlooked|missed|misunderstood|misread|mistakenly|misjudged',
    '@misact|incorrect|wrong|improper|excessive|unsafe|inadvertent|careless|premature|abuse ..6!,|which|that by|of ..2!of|in|on @role',
    '@misact by|of|from ..3!of|in|on @role|@name',
    'horseplay|recklessness|misconduct|sabotage|tampering|disobedience|insubordination',
    'untrained|unauthorised|unauthorized|unqualified|careless|inexperienced|negligent person|people|individual|worker|operator|driver',
    'wrong|incorrect ..2!,|which|that executed|used|applied|attached|affixed|dispensed|administered|typed|loaded|connected|pulled|issued !by|in|as',
    'wrong|incorrect|incorrectly data|information|value|values|date|number|quantity|code? was|were? entered|input|typed|keyed|written|recorded',
    'incorrect|wrong data|information? entry|input|inputs',
    '@role of the? watch|day|shift ..2!,|@meeting @deed|@lapse|fell',
    '@heedless ..1!of|in|and|, @role|@name',
    '@role|@name unaware|distracted|tired|careless|inattentive|inexperienced|negligent|complacent|rushing|failing|forgetting|misreading|skipping|ignoring',
    '@role|@name failure|inability|neglect|decision|misjudgement|misjudgment|lapse|omission|carelessness|inappropriate|improper|incorrect|wrong|delayed|late|poor|excessive|unnecessary|premature|abrupt|hasty|unsafe|careless|continued|attempt|attempts ..3!,|was|were to|response|action|decision|use|input|handling|reaction|execution|operation|judgement|judgment|in|inputs|control|selection|application|attempt|manoeuvre|maneuver|approach|technique|touchdown|descent|turn|takeoff|landing',
    '@role|@name decision|attempt|choice|use to|of',
    'failure of|by an?|the|our|one ..3!of|in|on|by @role|@name|mate ..5 to|in',
    '< an?|the|one|some|several|our? @which? @which? @which? @role *ly? !*ing @deed !not|have|by|to|in',
    '< an?|the|one|some|several|our? @which? @which? @which? @role *ly? *ed !by|to|as|only',
    'an|one|our|a @which? @which? @role *ly? *ed|ran|left|took|chose|forgot|set|put|cut|wrote|sent|drove|overrode|made|did|gave|hit|let|misread !by|to|as|for|only',
    'when|that|after the @which? @which? @role *ly? *ed|ran|left|took|chose|forgot|put|wrote|sent|drove|overrode|made|misread !by|to|as|for|only',
    '< someone|somebody ..4!,|and|@meeting @deed|*ed',
    'member|members of the? staff|crew|team ..2!,|@meeting|not @deed',
    '< @name ..1!,|and|@meeting !*ing @deed',
    'user|users ..3!,|of|to|by|@meeting @wrongly',
    '< the|an? user|users ..1!,|@meeting @deed',
    '@role|@name fell|falls|was|were|is|are asleep|drunk|texting|speeding|rushing|hurrying|daydreaming|confused|in ..1',
    `@role|@name|he|she ..4!,|of|to|@meeting @wrongly|skipped|bypassed|overrode|ignored|omitted|neglected|failed|disregarded|overlooked`,
    '@wrongly ..3 by an?|the|one|our? ..2 @role|@name',
    'was|were|been ..2 left|deleted|removed|disabled|changed|entered|misplaced|put|pressed|pushed|fixed|dropped|unplugged|overwritten|mixed|swapped|forgotten|damaged|selected|opened|closed ..3!, by an?|the|one|our? ..2 @role|@name',
    'skipped|bypassed|ignored|omitted|overridden|disabled|missed|dropped|deleted|lost by an?|the|one|our? ..2 @role|@name',
    '< an?|the? incorrect|wrong|faulty|improper|erroneous @misdone',
    'incorrect|wrong|erroneous|improper @misdone of|by|when|during|in',
    'not ..1 ~calibrate|~install|~assemble|~connect|~mount|~adjust|~tighten|~label|~enter|~position|~wire|~fit correctly|properly|right',
    'installed|assembled|connected|mounted|fitted|wired|labelled|labeled|entered|typed|inserted|positioned incorrectly|wrongly|backwards|backward|upside|improperly|reversed|erroneously',
    'was|were|been|being wrongly|incorrectly|erroneously|improperly|mistakenly *ed|set|put|cut !by',
    'wrongly|incorrectly|erroneously|improperly installed|assembled|connected|mounted|fitted|wired|labelled|labeled|entered|typed|inserted|calibrated|adjusted|keyed',
  ],
  except: [
    '@role *ly? reported|noticed|observed|discovered|identified|detected|stated|confirmed|answered|noted|explained|said|injured|killed',
    'prone|susceptible|vulnerable|sensitive|open|liable|exposed|subject|robust|resilient to ..2 @human|@role ..1',
    'risk|room|scope|potential|possibility|likelihood|opportunity|chance|source|probability|rate|allowance|margin of|for ..2 @human|@role error|errors|mistake|mistakes',
    'prevent|prevents|catch|catches|tolerate|tolerates|detect|detects|allows|allowed|invites|invited|against|absorb|anticipate|stop|excludes|exclude ..2 @human|@role error|errors|mistake|mistakes',
    'not|no|rather|than a|an|the|due|to|of|any? @human|@role error|errors|mistake|mistakes',
    '@human|@role error|errors|mistake|mistakes is|was|are|were|to|can ..1 possible|likely|go|be|pass|happen|expected|easy',
    'lack|lacks|lacking|without|absence|missing ..3!, oversight',
    'oversight body|board|committee|and ..1',
    'error message|messages|handling|code|codes|rate|log|logs|budget|margin|correction|checking|detection|page|report|state',
    'unauthorised|unauthorized access|request|user|users|login|supplier|suppliers|part|parts|error',
    'driver|drivers|operator|worker|workers|controller|guard|users|packer|loader|handler|setter|conductor|planner|inspector|installer ..2 @machineAct',
    'kernel|device|gpu|printer|graphics|network|usb|display|audio|motor|led|valve driver|drivers|error',
    'operator|operators|staff|personnel|nurses|technicians|engineers|developers must|can|could|may|have|has|had to|be|use|select|choose|read|bypass|enter|pick|work|rely|remember|see|reach|tell|know|not|only|easily|override|skip ..1',
    '@role is|are|was|were|has|have|had given|expected|required|asked|trained|forced|left|alone|told|responsible|assigned|to|no|only ..1',
    '@role|@name unavailability|absence of|from',
    '@role required|trained|assigned|based|expected|supposed|involved|needed|used|lacked|worked|received|relied|interviewed|qualified|certified|overloaded|exposed|affected|hired|employed|reported|noticed|observed|discovered|identified|detected|stated|returned|answered|injured|killed|confirmed|unable|located|stationed|verified|continued|tasked|allowed|asked|informed|shared|needed|red to|in|by|on|for|with|at|only|as|from|>',
    'wrong|incorrect|other ..3 selected|picked|chosen|entered|scanned|inserted by|when|if the|a ..1 script|tool|system|scanner|scheduler|job|software|algorithm|default',
    'to|for|with|between an?|the|our|ground? ..1 @role ..4 @wrongly',
    'typo|spelling tolerance|check|checker|correction|squatting',
    'operating|operational|user|handling error page|rate|log|code|budget',
    'paying|pay attention to|customers',
  ],
};
