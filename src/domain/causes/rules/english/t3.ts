import type { WordLists } from '../../../language/pattern';
import { row } from '../../../language/row';
import type { Phrases } from '../language';

export const dutyWords: WordLists = {
  /** What one is expected to do for safety's sake, and may leave undone. */
  watch: row(`
    ~check ~test ~clarify ~consult ~discuss ~inspect ~verify ~review ~monitor ~notice ~report ~question ~confirm ~escalate
    ~notify ~inform ~alert ~warn ~tell told ~ask ~examine ~audit ~validate ~supervise ~oversee
    ~detect ~spot ~recognise ~recognize ~catch caught ~raise ~communicate ~crosscheck ~recheck
    ~assess ~investigate ~look ~see ~realise ~realize ~challenge ~intervene ~record
    ~ensure ~maintain ~clean ~lubricate ~inspecting ~flag
  `),
  watched: row(`
    checked inspected verified reviewed monitored noticed reported questioned confirmed
    escalated notified informed examined audited validated supervised rechecked assessed
    investigated tested cleaned lubricated serviced maintained challenged spotted caught
    communicated recorded watched controlled raised
  `),
  noOne: ['nobody', 'none'],
};

/** How English says that something was left undone. */
export const failureToAct: Phrases = {
  fires: [
    'nobody|noone|none|neither of? ..4!,|responsible|was|is @watch',
    'no one|body|reviewer|person|operator|inspector|engineer|technician|team|staff|supervisor ..2!responsible|was|is|were|are @watch',
    'anybody|anyone|somebody|someone should have @watched',
    '@role|@name|they|he|she|we|team|supplier|management|company|people|maintenance|quality|production|department ..1 should ..1 have ..1 @watched',
    'should have been ..1 @watched',
    '@role|@name|they|he|she|we|team|teams|supplier|vendor|management|company|maintenance|quality|production|department|organisation|organization|reviewers|qa|qc|manufacturer|firm|railroad|owner ..3!,|of|to|by|that did|do|does|had|has|have|was|were not|never ..1 @watch',
    '@role|@name|they|he|she|we|team|teams|supplier|vendor|management|company|maintenance|quality|production|department|organisation|organization|reviewers|qa|qc|manufacturer|firm|railroad|owner ..1!,|of|to|by|that never|not @watch',
    '< did|do not ..1 @watch',
    'i|knight|operator|airline|carrier|owners|regulator|inspectorate|agency|facility|home|hospital|bank|plant|staff did|had|have not ..1 @watch',
    'did|had|has|have not|never ..1 ~report|~question|~escalate|~tell|~ask|~communicate|~supervise|~challenge|~realise|~realize|~recognise|~recognize|~inform|~warn|~intervene|~raise',
    'no|without any? action|actions|response|follow was|were|has|have|had? ..1 taken|up|made|given',
    'not|never acted|followed|reacted on|upon|up|to',
    '~fail to ..1 ~act|~respond|~react|~address|~anticipate|~consider|~identify|~foresee|~prevent|~stop|~conduct|~perform|~plan|~take',
    'failure|failures to|of ..5!, ~act|~respond|~react|~address|~anticipate|~consider|~identify|~foresee|~prevent|~stop|~conduct|~perform|~plan|~take',
    'did|had not|never ..1 ~act|~respond|~react ..1 on|to|upon',
    '~ignore|~disregard|~dismiss|~overlook ..3!by|, warning|warnings|alarm|alarms|alert|alerts|sign|signs|complaint|complaints|signal|signals',
    'warning|warnings|alarm|alarms|alert|alerts|sign|signs|complaint|complaints ..2 was|were|been ..1 ignored|disregarded|dismissed|overlooked|missed',
    'nobody|noone was|is ..1 watching|monitoring|checking|looking|reviewing|tracking|supervising',
    'no one was|is ..1 watching|monitoring|checking|looking|reviewing|tracking|supervising',
    'nobody|noone ..1!was|is|are|responsible|had|has|knew|able *ed|took|told|saw',
    'was|were|been never run|executed|done|performed|carried|conducted',
    'did not ..1 follow|call|report|get|look|go up|back|through|into',
    'failure to ..1 ~require|~recall|~call|~assign|~post|~keep|~set|~alert|~notify',
    'was|were not posted|kept|assigned|done|performed|conducted|carried',
    'no lookout|watch|supervision|check|follow ..2 was|were|is ..1 kept|posted|present|done|made|given',
    'lack of follow through|up',
    'without first|properly|even|ever? reading|asking|knowing|consulting',
    'but|and did not ..1 @watch',
    '~fail to ..1 ~remove|~replace|~renew|~patch|~apply|~update|~obtain|~document|~submit|~complete|~retain|~send|~secure|~close|~tighten|~discard|~enforce|~file|~sign|~return|~attend|~warn|~correct|~repair|~resolve',
    'failure to ..1 ~remove|~replace|~renew|~patch|~apply|~update|~obtain|~document|~submit|~complete|~retain|~send|~secure|~discard|~enforce|~file|~sign|~return|~correct|~repair|~resolve',
    '@role|@name|they|he|she|we|i|team|supplier|vendor|management|company|maintenance|quality|production|department|organisation|organization|site|university|college|agency|school|county|city|district|facility|firm|manufacturer|center|centre|hospital|bank ..1!,|of|to|by|that|@meeting did|had|has|have not ..1 ~remove|~replace|~renew|~patch|~apply|~update|~obtain|~document|~submit|~complete|~retain|~send|~secure|~discard|~file|~sign|~return|~correct|~repair|~resolve|~maintain|~perform|~conduct|~reconcile|~track',
    'was|were not ..1 renewed|replaced|updated|removed|patched|cleaned|restarted|closed|tightened|discarded|changed|serviced|topped|refilled|reinstalled|reset|reconciled|tracked',
    '< ..4!@writtenRule|was|were not renewed|replaced|updated|removed|patched|cleaned|tightened|discarded|serviced|refilled',
    'ignored|ignoring the? ..2 warning|warnings|alarm|alarms|alert|alerts|complaint|complaints|signs',
    '~fail to ..1 ~send|~provide|~give|~issue ..2 notif*|notice|warning|warnings|report|reports|alert|alerts',
    '~miss ..2 request|requests|notification|notifications|deadline|reminder|reminders|alert|alerts|warning|warnings',
    'overlooked|overlooks|overlook the|a|an|this|that|it|email|several|some|to',
    '^ ..2 overlooked $',
    'was|were not ..1 retained|kept|documented|filed|sent|submitted|completed|returned|signed|performed|provided by',
    '~fail to ..3!be|have @watch',
    'failure|failing|failed to ..3!be|have @watch',
    'failure|failures of|by ..8 to ..3 @watch',
    'omission|neglect of|to ..2 @watch|checks|inspection|inspections|verification|maintenance|monitoring',
    'was|were|been not|never ..2!@writtenRule @watched',
    'had|has|have not|never been ..1 @watched',
    'not|never ..1!,|be @watched ..3 >',
    'not|never @watched',
    'without first|properly|even|ever? checking|verifying|inspecting|testing|confirming|reporting|asking|informing|notifying|validating|telling|reviewing|monitoring|looking',
    'may|might not ..2 ~check|~verify|~inspect|~review|~report|~write|~notice',
    'check|checks|inspection|inspections|verification|review|monitoring|maintenance|cleaning|lubrication|audit|test|tests|testing|measurement|measurements was|were|has|have|had ..1 not|never been? ..1 done|performed|carried|conducted|made|completed|executed|undertaken',
    'no|missed|omitted check|checks|inspection|inspections|verification|maintenance|cleaning|monitoring was|were|took|had ..1 done|performed|carried|conducted|made|completed|place',
    'not have ..3 @role|someone|anyone ..1 review|check|verify|inspect|confirm',
    'went|goes|passed unnoticed|unreported|unchecked|undetected',
    'left unchecked|unattended|uninspected',
    'lack of follow up',
  ],
  unless: [
    'the|as|is|are|was|were required',
    'mandatory|prescribed|obliged',
    'is|was|are|were responsible',
    'per|by @writtenRule',
    'according to',
    'accordance',
    'clause',
  ],
  except: [
    '@writtenRule ..5 not ..1 updated|revised|changed|removed|replaced',
    'was|were not ..1 updated|changed|revised to|when|after|for',
    'was|were not ..1 updated|replaced|removed|cleaned|changed by the? script|job|tool|system|pipeline',
    'is|are|gets not ..1 @watched',
    'not|never ..1 ~follow|~see|~tell ..2!up @writtenRule|redirect|the|a',
    'could|can|able|unable|possible|ability|way|means ..3 @watch|@watched',
    'not|never ..2 designed|configured|set|built|intended|able|programmed|possible|enabled ..2',
    'test|tests|suite|system|systems|script|sensor|sensors|monitoring|alert|alerts|tool|tools|software|check|checks|pipeline|camera|detector|gauge|probe|job|api|service|server|controller|plc|ci|linter|validator|compiler|code|function|algorithm|cronjob ..3!,|because|by did|do|does|failed|fails|failing ..3 @watch',
    'not|never ..2 @watched in|during|by the|a|an|this|that|any ..3 @writtenRule',
    'no|neither ..3 @watched in|by the|a|an|this|that|any ..3 @writtenRule',
  ],
};
