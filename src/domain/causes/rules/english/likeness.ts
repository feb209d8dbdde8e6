import { wordList } from './word-list';

const rows = `
fail failure malfunction breakdown stop stopped stopping stoppage outage crash crashed unavailable offline inoperative dead interrupted disrupted unresponsive
slow slowness slowly latency delay delayed late sluggish lag
big large larger largest oversized oversize excessive high higher exceed exceeded increase increased rise rose raised elevated above over excess long longer
small smaller undersized low lower decrease decreased decreasing reduce reduced drop dropped decline declined below under short shorter short
missing lack lacks lacking lacked absent absence omit omitted exist existed include included available present gone empty
wrong incorrect incorrectly wrongly bad invalid mistaken correct correctly properly proper improper improperly accurate inaccurate right valid
procedure sop instruction instructions protocol step
follow comply complied adhere execute observe perform performed respect carried conduct conducted
adhesion bond bonding bonded stick adhering peel peeling delaminate delamination
operator technician worker employee staff personnel crew team people person engineer nurse pilot captain driver user users developer agent somebody
website webpage page site
knowledge experience skill skills familiar know known knew aware awareness understand understanding
record recorded document documented documentation log logged
file filed filing
check checked inspect inspected inspection verify verified verification review reviewed examine examined
component components part parts piece unit
broken broke damaged damage break fracture fractured crack cracked cracking
leak leakage leaking drip dripping seep
test tested testing tests
clear unclear ambiguous confusing confused vague poorly
complete completed incomplete gap gaps partial
detect detected notice noticed find found catch caught spot spotted identify identified discover discovered
error mistake bug flaw defect defective fault faulty
full exhausted filled
consistent inconsistent inconsistency inconsistently consistently
update updated outdated stale obsolete old
attach attached remove removed detach detached
contaminated contamination dirty residue residues impurity particles foreign
label labelled labeled labelling unlabeled unlabelled mislabeled
clog clogged block blocked blockage plugged obstructed jammed jam stuck
worn wear wore abraded
loose loosen loosened loosening
hot heat heated overheat overheated overheating temperature warm
train trained training untrained qualified unqualified
vendor supplier
start started begin began launch
access reach reached login
reject rejected rejection refused refuse
expire expired expiry overdue
deploy deployed deployment released release rollout
configuration configured misconfigured config misconfiguration setting settings
`;

/** Words that claim the same, or the opposite of the same: "was not filed" tells no more than "is missing". */
export const synonyms: readonly (readonly string[])[] = rows.trim().split('\n').map(wordList);

export const negatingPrefixes: readonly string[] = ['un', 'mis', 'non', 'dis', 'in'];

/** Words that add nothing one could look into. */
export const light: readonly string[] = wordList(`
  fail slow big small missing wrong operator follow complete detect error work function operate do occur happen
  experience encounter result cause lead effect issue problem situation event incident report state show indicate
  require specified specification tolerance limit standard expected expect normal intended new several become remain
  keep continue due certain level value rate amount number condition state process time day week month last current
  currently during allow able unable possible need way thing lot use used some very really fully actually clearly
  file store place put apply set provide send receive deliver ship make produce install enter handle load add create give
  respond response execute properly sufficiently adequate inadequate insufficient poor too much
`);

export const turning: readonly string[] = wordList(`
  to in during at on for from within while via after before into through until with
`);

export const reasoning: readonly string[] = wordList(
  'because due since as owing caused from by so and but which , ;',
);
