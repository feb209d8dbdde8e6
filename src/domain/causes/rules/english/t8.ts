import type { WordLists } from '../../../language/pattern';
import { row } from '../../../language/row';
import type { Phrases } from '../language';

export const symptomWords: WordLists = {
  /** How it showed. */
  shown: row(`
    found detected noticed observed discovered identified noted reported seen spotted
    encountered recorded flagged visible experienced raised triggered alerted
  `),
  faulty: row(`
    defect defects fault faults problem problems issue issues error errors failure failures
    deviation deviations nonconformity nonconformities nonconformance nonconformances anomaly
    anomalies discrepancy discrepancies bug bugs crack cracks scratches leak leakage damage
    complaint complaints mismatch contamination rejects rejection smell noise
  `),
  gone: row(`
    failed fails crashed crashes stopped broke broken died down malfunctioned malfunctioning
    tripped hung froze unavailable offline unresponsive inoperative inoperable defective faulty
    dead damaged jammed overheated overheating leaked leaking leaks seized unreachable
    inaccessible slow rejected burnt burned collapsed malfunction
  `),
  readings: row(`
    alarm alarms alert alerts warning error fault temperature vibration pressure temp
  `),
  outcome: row(`
    wear failure breakdown malfunction crash outage downtime leak leakage stoppage fault timeout
    overheating seizure trip
  `),
};

/** How English tells what was seen where it should tell why. */
export const symptom: Phrases = {
  fires: [
    '@faulty ..4!,|because|by|in|cause|why|how was|were|has|have|is|are|been|being ..1!not @shown !to|as|that|when|with|within',
    '@faulty @shown !that|to|by|in|cause|as|as',
    'it is|was|has|been ..1 @shown that ..4 was|were|is|are empty|low|high|full|down|missing|broken|cracked|damaged|wet|dirty|leaking|hot|cold $',
    '^ the|a|an? customer|client|operator|inspector|user|users|auditor|qa|qc|inspection|monitoring|test|audit|team|technician ..1 found|detected|noticed|observed|reported|complained|saw|discovered|alerted|complains|identified ..2!that|a|root|cause',
    '^ ..4!,|because|and was|were|is|are @shown >',
    '^ ..5!,|because|and was|were @shown|rejected by|during|at|in|on|when',
    '^ ..5!,|because|and|of|to went|goes|gone|is|was|were|are|became ..1!not ~out|~run|unavailable|down|offline|dead|defective|faulty|broken|unresponsive|inoperative|full|slow|unreachable|inaccessible|damaged|jammed|high|stuck $',
    '^ ..4!,|because|and|of|to|by|in|which|not @gone $',
    '^ ..3!,|because|and|of|to|by|in|which|not crashed|died|stopped|froze|hung|malfunctioned|tripped|overheated ..3!because|since|as|and|, $',
    '~run|ran out of memory|disk|space|storage|cpu|resources|battery|power|stock|fuel|time|connections|capacity $',
    'out of disk|memory|storage|space|resources|cpu|capacity space? $',
    'is|was|were|are|be|did|do|does not ..1 ~work|~run|~respond|~function|~start|~operate|~turn|~load|~open|~boot|~increase|~rotate|~move|~charge|~light|~print ..3!because|since|as|and|,|in|with|for $',
    '^ ..4!,|because|and|of|to|by|in|which not working|running|responding|functioning|starting|operating|turning|charging|lighting|increasing|available ..2!because|since|as|and|, $',
    'was|were|is not ..1 ~work|~run|~respond|~function|~start|~operate successfully|properly|correctly|normally|anymore',
    'no defect|fault|problem|error|failure|issue|anomaly|cause found|detected|identified|observed|reproduced',
    'defect|fault|problem|error|failure|issue|anomaly|cause not|never ..1 found|reproduced|reproducible|identified|detected|determined|established|confirmed',
    '^ ..5!,|because|and|of|to|by|which|not|no|@role|team|supplier|management|company ~fail to ~start|~open|~close|~load|~respond|~operate|~engage|~ignite|~trigger|~boot|~dispense|~function|~work|~seal|~hold|~rotate|~actuate|~connect|~deploy|~extend|~retract|~lock|~latch|~detect|~register|~charge ..5!because|since $',
    '^ ..5!,|because|and|of|to|by|which|not timed|burned|burnt|worn|cut|shut|gave|locked out|up|off|down|way ..2!because|since|as $',
    '^ ..4!,|because|and|of|to|by|which|not exhausted|overloaded|saturated|corrupted|overwhelmed|degraded|cracked|torn|bent|broken|empty $',
    '~start|~begin|began|~keep|kept failing|crashing|restarting|leaking|hanging|rebooting|dropping|timing|freezing|overheating|looping',
    '~stop|~cease responding|working|running|functioning|rotating|charging',
    '^ ..5!,|because|and|to|by|which|not out of spec|specification|specifications|tolerance|range|limit|limits|control $',
    '^ ..5!,|because|and|to|by|which|not ~exceed|exceeding|above|below|outside ..2 spec|specification|specifications|tolerance|limit|limits|range ..1 $',
    '^ ..3!,|because|and|of|to|by|in|which|no|lack|human|operator|communication|training|management|process|people|personnel|@role failure|failures|breakdown|malfunction|crash|outage|downtime|stoppage|timeout|timeouts|overheating|overload|seizure|shutdown|trip $',
    '@readings ..3!,|and|of|to|for|was|not|with|by was|were? went|goes|triggered|sounded|raised|activated|appeared|occurred|lit|rang|fired|flashed|spiked|tripped',
    'oomkilled',
    'oom killed|kill|error',
    'returned|returning|returns|throwing|threw|throws|giving|gave ..3 error|errors|5xx|500|502|503|504|404',
    'cpu|memory|disk|ram|usage|utilization|utilisation|latency|traffic ..3!,|and|because|limit|of|by spiked|reached|maxed|exceeded|surged|climbed|spiking|maxed',
    '^ an? sudden? spike|surge|increase|drop|peak|rise in|of ..4 $',
    '^ high|excessive|elevated|increased|heavy|abnormal|unusual ..1 cpu|memory|load|latency|traffic|usage|demand|volume ..3!,|because|so|and $',
    'became|become|becomes|went|turned notready|unhealthy|unresponsive|unavailable|unreachable|corrupted|corrupt|degraded|stuck|loose|detached',
    'became|become not ready',
    '^ an? faulty|defective|damaged|broken|leaking|blown|dead|burnt|cracked|failed|failing|malfunctioning ..3!,|because|and|that|which|so|procedure|process|design $',
    'connection|connections refused|reset|timed|lost|dropped ..2!because $',
    '@readings ..1 spike|spikes|excursion|exceeded|exceedance',
    '^ ..2!,|because|and|of|to|by|which|no|lack probe|power|disk|server|network|hardware|node|pump|motor|engine|component|device|machine|equipment|system|service|health|connection|internet|site|database|application|process @outcome $',
    'might|may|could be the? ..4 failure prior|before|at',
    '@outcome prior to|before',
    '^ high|low|excessive|increased|elevated|abnormal vibration|temperature|noise|pressure|latency|load|cpu|memory|scrap|reject|error|humidity ..2!,|because|in|of $',
    '^ response|load|reaction|cycle|waiting times? ..1 too? slow|long|high',
  ],
  unless: [
    'because|since|caused|causes|therefore|thus|due|should',
    'lack|missing|absence|procedure|instruction|policy|training|checklist|review|not have',
  ],
};
