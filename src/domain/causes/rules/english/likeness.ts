import type { Likeness } from '../likeness';
import { wordList } from './word-list';

const classes = `
fail failed failure malfunction malfunctioned breakdown stop stopped stoppage halt halted outage crash crashed offline inoperative inoperable dead died interrupted interruption disrupted disruption unresponsive down downtime hang hung froze frozen unreachable inaccessible shutdown nonfunctional
slow slowness slowly slowdown latency delay delayed late sluggish lag degraded degradation
time timely timeout timed
big bigger large larger largest oversized oversize excessive excessively excess high higher exceed exceeded increase increased rise rose risen raised elevated long longer heavy spike spiked surge growth grew grow overload overloaded overweight
small smaller undersized undersize low lower decrease decreased reduce reduced reduction drop dropped decline declined short shorter shortage weak insufficient insufficiently inadequate inadequately scarce understaffed
missing not no never none nobody nothing miss missed lack lacking absent absence omit omitted omission exist existence include included contain available unavailable availability present gone empty without gap incomplete complete completed completely incompletely partial need needed
require required requirement mandatory must
wrong incorrect incorrectly wrongly bad mistaken correct correctly correctness proper properly improper improperly accurate accurately accuracy inaccurate inappropriate
procedure procedures sop instruction protocol step workflow policy policies process
follow followed comply complied compliance adhere adhered execute executed execution observe perform performed respected carry carried conduct conducted done implement implemented undertake undertaken
bond bonded adhesion stick stuck adhering peel peeled peeling delaminate delamination
operator technician worker employee staff personnel crew team people person engineer nurse pilot captain driver user customer client developer agent somebody management manager university organization organisation company county agency center centre project member mechanic inspector
page website webpage site web
knowledge experience experienced inexperienced skill skills skilled unskilled familiar unfamiliar know known knew unknown aware awareness unaware understand understanding understood competence competent incompetent expertise
record recorded document documented documentation undocumented log logged paperwork resource guide manual manuals
write written wrote
file filed filing retain retained retention keep kept
find found locate located location lost lose loss misplaced misplace
check checked unchecked inspect inspected inspection verify verified verification unverified review reviewed examine examined examination validate validated validation audit audited
component part piece unit
broken broke break breakage damaged damage fracture fractured crack cracked tear torn rupture ruptured snapped shattered
leak leaked leakage drip seep
test tested untested
clear unclear clearly unclearly ambiguous ambiguity confusing confused confusion vague vaguely poorly poor legible illegible
detect detected undetected detection notice noticed unnoticed caught catch spot spotted identify identified unidentified identification discover discovered recognise recognize recognized recognised observed
error errors mistake bug flaw flawed defect defective fault faulty nonconforming nonconformity nonconformance problem issue
full exhausted filled fill space
consistent consistently inconsistent inconsistency inconsistencies inconsistently
deprecated update updated outdated stale staleness obsolete old superseded unpatched patch patched aged
attach attached unattached detach detached disconnect disconnected reconnect reconnected connect connected connection
remove removed removal delete deleted deletion erase erased
install installed installation uninstalled reinstall reinstalled mount mounted fit fitted
contaminated contamination contaminant dirty dirt residue residues impurity impurities particle foreign
clean cleaned cleaning uncleaned
label labelled labeled unlabeled unlabelled mislabeled
clog clogged block blocked blockage plugged obstructed obstruction jam jammed
worn wear wore abraded abrasion erosion eroded
loose loosen loosened tight tighten tightened untightened torque torqued
heat hot heated overheat overheated temperature warm warmed cold cool cooled chilled
train trained training untrained qualified unqualified retrained
vendor supplier
start started begin began begun launch boot restart restarted reboot rebooted
access reach reached login accessed accessible
reject rejected rejection refuse refused denied deny
expire expired expiry expiration overdue lapsed valid invalid validity
deploy deployed deployment release released rollout
configuration configured misconfigured config misconfiguration setting
calibrate calibrated calibration uncalibrated
monitor monitored unmonitored monitoring alert alarm alarmed warning
report reported unreported disclose disclosed disclosure undisclosed
send sent unsent notify notified notification notice email inform informed
pay paid unpaid payment disbursement expense expenditure invoice receipt
calculate calculated calculation miscalculated computed
approve approved approval unapproved authorize authorized unauthorized authorization authorised unauthorised
sign signed unsigned signature
schedule scheduled unscheduled plan planned unplanned
maintain maintained maintenance servicing unmaintained
revoke revoked revocation
manage managed mismanaged ineffective effective effectively ineffectively effectiveness
weight weigh weighed
measure measured measurement unmeasured
align aligned alignment misaligned misalignment
transfer transferred
select selected selection
distribute distributed distribution
separate separated separation segregated segregation
store stored storage
memory ram oom
request traffic
competitor competition compete
motivate motivated unmotivated motivation
match matched mismatch mismatched
design designed
skip skipped bypass bypassed
own owner owned ownership unowned
lubricate lubricated lubrication unlubricated lube greased
mistakenly accidentally accidental inadvertently inadvertent erroneously erroneous oversight unintentionally unintended human neglected neglect forget forgot forgotten remember overlook overlooked
isolate isolated isolation
protect protected protection unprotected
assign assigned unassigned assignment
return returned
feature functionality
certificate cert
encrypt encrypted unencrypted encryption
lock locked unlocked
power powered unpowered electricity voltage
rush rushed hurry hurried hurriedly
distract distracted distraction
tired fatigue fatigued exhaustion
pressure pressurized pressurised
vibrate vibration vibrating
corrode corroded corrosion rust rusted rusty
melt melted molten
bend bent deformed deformation distorted distortion warped warping
scratch scratched
noise noisy loud
wet moisture moist humid humidity damp
shift shifted drift drifted
rotate rotated rotation turn turned turning
collide collision collided struck hit strike
burn burnt burned fire
slip slipped slippery
open opened closed close
mix mixed mixup
duplicate duplicated double doubled twice
ship shipped shipment shipping dispatch dispatched deliver delivered delivery
communicate communicated communication miscommunication told
assemble assembled assembly misassembled
print printed printing misprinted
translate translated translation mistranslated
escalate escalated escalation
answer answered unanswered respond responded response reply replied
corrupt corrupted corruption
inject injected injection
visible invisible visibility see seen saw
reliable unreliable unreliability
stable unstable instability
safe unsafe safety
sterile nonsterile sterility
traceable untraceable traceability
secure unsecured insecure
finish finished unfinished
breach breached compromise compromised hacked attack attacked exploited
leave left quit resigned resign attrition turnover
busy workload overworked
fall fell fallen
injure injured injury hurt
infect infected infection
complain complained complaint dissatisfied unhappy
scrap scrapped waste wasted rework reworked
price cost expensive
fund funded unfunded funding money
explode exploded explosion
derail derailed derailment
dose dosage dosed overdose
prescribe prescribed prescription
count counted quantity
sync synchronised synchronized unsynchronised synchronisation
compatible incompatible incompatibility
support supported unsupported
merge merged unmerged
backup backups
sort sorted unsorted
ready readiness unready unprepared prepared prepare
submit submitted submission
register registered registration unregistered
read readback misread reading
size dimension length
choose chosen pick picked
charge charged discharged discharge uncharged
name named renamed
declare declared undeclared
fasten fastened unfastened secured
control controlled uncontrolled
coordinate coordinated coordination uncoordinated
enforce enforced unenforced enforcement
enable enabled disabled disable
rate rated
`;

const light = `
  fail slow time big small missing wrong operator follow detect error work function operate occur happen find mistakenly write
  experience encounter result cause lead effect situation event incident report state stated said noted show indicate
  specified specification tolerance limit standard expected expect normal intended new several become became remain
  continue due certain level value rate amount number condition day week month year last current today yesterday
  require during allow able unable possible way thing lot use used some very really fully actually clearly
  keep place put apply set provide make enter handle load add create give fully happen
  respond properly sufficiently too much system item clear manage accordance act broader take took taken matter
  commit particular responsible like feature true affected related relate involve respective actual actually overall various multiple successful successfully adequate adequately sufficient reason fact try tried attempt attempted help time onwards anyway simply duly always often regularly again anymore anyone
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday am pm utc est edt gmt minute hour second approximately
`;

const behind = `
  procedure train checklist test plan tool design version supplier material software configuration permission standard
  revision drawing review check calibrate monitor owner list form template limit threshold law contract
  incentive pressure workload associate restore assume choose decide switch change replace move add upgrade migrate
  shape size lubricate clean maintain measure inspect budget
  clogged worn loose heat contaminated corroded melted bent scratched wet shifted burnt slipped opened mixed corrupt leaked
  broken pressure power memory full expired outdated vibration expand shrink swell react
`;

export const likeness: Likeness = {
  classes: classes.trim().split('\n').map(wordList),
  absent: 'missing',
  negatingPrefixes: ['un', 'mis', 'non', 'dis'],
  light: wordList(light),
  idle: { word: 'procedure', beside: 'follow' },
  behind: wordList(behind),
  turning: wordList(
    'to in during at on for from within while via after before into through until with that which who',
  ),
  parting: wordList('because and that which'),
  reasoning: wordList('because due since as owing caused from by so and but which , ;'),
  absence: [
    '^ because? there is|was|are|were no|not',
    '^ because? no|missing',
    '^ because? the? lack|absence of',
  ],
  reported: [
    '^ ..6!not|was|were|is|are|been|be|to|, stated|said|noted|reported|explained|indicated|acknowledged|confirmed that?',
    '^ ..6!not|was|were|is|are|been|to|, told us|surveyors|inspectors|auditors|investigators|them that?',
    '^ ..6!not|, determined|found|identified|discovered|revealed|showed|stated|said|noted|reported|explained|indicated|acknowledged|confirmed that',
  ],
};
