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
  trouble: row(`
    failure failures outage outages panic crash crashes degradation interruption interruptions
    disruption disruptions shutdown breakdown malfunction blackout loss error errors problem problems
    issue issues fault faults timeout timeouts slowdown spike spikes stall stoppage difficulties
    glitch glitches hiccup instability downtime
  `),
  gear: row(`
    infrastructure network hardware system systems platform datacenter datacentre center centre server
    servers provider cluster equipment machine software database disk engine motor pump switch router
    storage device line region zone rack controller
  `),
  measured: row(`
    pressure temperature level voltage flow speed latency throughput cpu memory traffic load
    vacuum humidity torque yield volume viscosity concentration conductivity
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
    '^ a|an? sudden? spike|surge|increase|drop|peak|rise in|of ..4 $',
    '^ high|excessive|elevated|increased|heavy|abnormal|unusual ..1 cpu|memory|load|latency|traffic|usage|demand|volume ..3!,|because|so|and $',
    'became|become|becomes|went|turned notready|unhealthy|unresponsive|unavailable|unreachable|corrupted|corrupt|degraded|stuck|loose|detached',
    'became|become not ready',
    '^ a|an? faulty|defective|damaged|broken|leaking|blown|dead|burnt|cracked|failed|failing|malfunctioning ..3!,|because|and|that|which|so|procedure|process|design $',
    'connection|connections refused|reset|timed|lost|dropped ..2!because $',
    '@readings ..1 spike|spikes|excursion|exceeded|exceedance',
    '^ ..2!,|because|and|of|to|by|which|no|lack probe|power|disk|server|network|hardware|node|pump|motor|engine|component|device|machine|equipment|system|service|health|connection|internet|site|database|application|process @outcome $',
    'might|may|could be the? ..4 failure prior|before|at',
    '@outcome prior to|before',
    '^ high|low|excessive|increased|elevated|abnormal vibration|temperature|noise|pressure|latency|load|cpu|memory|scrap|reject|error|humidity ..2!,|because|in|of $',
    '^ response|load|reaction|cycle|waiting times? ..1 too? slow|long|high',
    'experienced|suffered|encountered|underwent|experiencing|suffering ..4!because|lack|not|no|never|to|been @trouble',
    'had a|an|another|several|two ..2!not|no outage|outages|crash|crashes|shutdown|interruption|disruption|failure|failures|breakdown|malfunction',
    'certificate|certificates|cert|license|licence|token|password|subscription|credentials ..7!because|and|was|not|are|is expired|lapsed',
    'issue|issues|problem|problems|failure|failures|fault|outage|malfunction in|within|at|on|with|of ..5!process|procedure|training|communication|quality|management|to @gear',
    'accidental|unexpected|sudden|unplanned|unscheduled|abrupt|spontaneous ..3!change|because shutdown|shut|outage|loss|failure|restart|reboot|crash|disconnection|stop|off',
    'was|were|is|are not ..1 ~work|~function|~perform|~run|~operate like|as|right|well|reliably',
    '@measured ..2!of|by|was|to dropped|fell|rose|climbed|spiked|jumped|plunged|surged|drops|falls|rises|collapsed',
    '^ ..5!because|and|to|by|which was|were|is|are not proper|ok|okay|good|normal|satisfactory|acceptable|stable $',
    '^ ..3 not ok|okay|good|observed|reproducible $',
    'no? issue|problem|fault|defect|failure|error|complaint not ..1 observed|seen|confirmed|duplicated|replicated|verified',
    'loss of ..1 power|signal|pressure|connectivity|connection|communications|network|vacuum|cooling|hydraulics|service|data|lubrication|prime ..3!because|since $',
    'kernel panic',
    'segmentation fault',
    'null pointer',
    'blue screen',
    'stack overflow',
    'crash|reboot|restart|boot|error loop|looping',
    'unaware|aware that|of ..8 expired|failed|stopped|broken|missing',
    '^ ..5!because|and|who was|were|is|are unable|not to|able ..1!clarify|meet|find|determine ~connect|~start|~boot|~reach|~open|~load|~respond|~communicate|~read|~write|~process|~access|~authenticate|~resolve ..4 $',
    'requests|calls|queries|messages|packets|connections|jobs|builds|tests|transactions|orders|emails ..2!not|to|that failed|failing|rejected|dropped|lost|timed|bounced ..3!because|since $',
    'data|file|database|index|disk|table|memory corruption $',
    '^ ..4!because|and|to|by|which|not was|were|is|are|became|got ..1!not|never leaking|clogged|blocked|expired|unstable|unusable|exceeded|scratched|discoloured|discolored $',
    'customer|client|user complaint|complaints ..4 $',
    '~complain about|of|that',
    '^ ..2!no|lack|training|process leak|leakage|crack|cracks|fracture|breakage|rupture|tear|blockage|seizure|scratch|scratches in|at|from|on|of|around ..5!because|that|which $',
    '^ the|an|a? ..2!no|not issue|problem|trouble was|is in|with|at ..4!process|procedure|training|communication @gear',
    '~enter|went into ..2 fault|error|alarm|safe|degraded|protection state|mode',
    '^ ..3!no|lack oos|oot|ooc result|results ..3 $',
    'blown|tripped fuse|breaker',
    'fuse|breaker ..1!not blew|tripped|popped|blown',
    '^ ..5!because|and|by|to|not ~shut down ..4!because|since|so $',
    '^ ..4!because|and|by|not|to|of|in ~lose|lost power|signal|connection|connectivity|pressure|contact|communication|sync|prime|control ..4!because|since $',
    '^ ..4!because|and|by|not|to ~fall|fell|~come|came|~break|broke|popped|blew|dropped|peeled|tore off|loose|apart|out|away ..3!because|since $',
    '^ ..4!because|and|not|to|of was|were|got|been ..1!not evicted|killed|restarted|terminated|rebooted|disconnected|lost|interrupted|disrupted|oversized|undersized|delayed|throttled $',
    '^ ..4!because|and|not ~back|~pile|~build|built up $',
    'gave|gives|giving|showed|shows|displayed|read ..1 false|wrong|incorrect|erratic|erroneous|abnormal|zero|blank ..1 reading|readings|value|values|signal|result|results|screen',
    '^ erratic|abnormal|false|fluctuating|unstable reading|readings|signal|values|output|behaviour|behavior',
    '^ failed ..3 test|tests|inspection|check|calibration|audit|trial $',
    'did|does not pass ..3 test|tests|inspection|check|audit|trial',
    '^ ..3!because|and|of|to|by|not|no|@role|team|supplier|management|company|staff|we|they failed|broke|crashed|leaked|tripped|burst|ruptured|froze|seized|died|jammed|cracked|bent|melted|overheated|collapsed in|at|during|on|after|under|while|when ..6!because|since $',
    '^ the|a|an? patient|resident|passenger fell|developed|died|deteriorated|slipped',
    'out of stock|order|service|action $',
    '^ ..4 arrived|delivered|received late|damaged|wet|broken $',
    '^ ..4!because|no|of|to|by|lack outage|downtime|blackout ..6!because|since $',
    '^ ..2!because|no|of|to|lack|human|communication jam|congestion|leak|leakage|breakage|rupture|seizure|overcurrent|overpressure|overvoltage|undervoltage|vibration|instability $',
    '^ ..2!no|lack|human|user|operator|staff|@role timeout|timeouts from|on|in|at|to|when|while|during ..6!because|since $',
    'kept|keeps on? failing|crashing|stopping|tripping|dropping|disconnecting|leaking|restarting|jamming',
    'intermittent|intermittently ..2 failure|failures|fault|faults|error|errors|fails|failed|loss|connection|connectivity|drops|outage|outages',
    'suddenly|unexpectedly|spontaneously|randomly ..1 failed|stopped|shut|died|crashed|restarted|rebooted|closed|opened|dropped|broke',
    'failed|stopped|shut|died|crashed|restarted|rebooted|dropped|broke ..1 suddenly|unexpectedly|spontaneously|randomly|again|repeatedly ..3!because|since $',
    '^ ..6!because|and|of|to|by|not|that|which|no|@role|team|supplier|management|company|staff|we|they failed|crashed|died|stopped|tripped $',
    '^ ..4!because|and|of|to|by|not|no|lack|human|user|operator|staff|communication|training|process|management|procedure|@role failure|breakdown|malfunction in|of|on|at|inside|within ..6!because|that|which|is|are|not|to|process|processes|communication|quality|management|@role|team|staff|company $',
    '^ ..4!because|and|to|@role|team|staff|we|they|he|she|nobody|who did|does not ..1 close|stop|sound|lock|latch|engage|trip|connect|ignite|dispense|seal|trigger|fire $',
    '^ ..3!because|and|of|to|by|not|no clogged|blocked|unresponsive|drained|discharged|shorted|depleted $',
    '^ @faulty was|were present|visible|evident|apparent',
    '^ ..4!because|and|not made|making|makes ..2 noise|sound|noises',
    '^ ..2 short circuit ..4!because|by $',
    '^ the|a? customer|client|user|line|patient|receiver received|got|had ..1 damaged|defective|wrong|faulty|broken|contaminated ..3 $',
    'became|become|went|turned ..1 read only',
    'became|become|becomes|went|got|getting ..1!not overloaded|overwhelmed|saturated|exhausted|inaccessible|offline|unhealthy|unstable|inoperative',
    '~max|~fill out|up ..3!because $',
  ],
  except: ['@trouble of ..4 is|are not', 'not a|an? @trouble', 'no @trouble of|with|in'],
  unless: [
    'because|since|caused|causes|therefore|thus|due',
    'should have|be',
    'lack|missing|absence|procedure|instruction|policy|training|checklist|review|not have',
  ],
};
