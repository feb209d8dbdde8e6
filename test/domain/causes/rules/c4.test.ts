import { english } from '../../../../src/domain/causes/rules/english/english';
import { findings } from '../../../../src/domain/causes/rules/findings';
import { subjectOf } from '../../../../src/domain/causes/rules/subject';
import { wordingRulesIn } from '../../../../src/domain/causes/rules/wording';
import type { CauseCommand } from '../../../../src/domain/causes/command';
import type { Severity } from '../../../../src/domain/severity';
import { cause, why, written } from '../writing';

const rules = wordingRulesIn(english).filter(({ id }) => id === 'C4');

function leaps(
  effect: string,
  reason: string,
  more: readonly CauseCommand[] = [],
  severity: Severity = 'critical',
): unknown[] {
  const document = written([why('effect', null, effect), why('reason', 'effect', reason), ...more]);
  return findings(subjectOf(document), severity, rules).map(({ node }) => node);
}

type Pair = [effect: string, cause: string];

const far: Pair[] = [
  ['Orders were lost in March', 'The clock of the server was changed'],
  ['The gearbox overheats', 'A new buyer joined in May'],
  ['Twelve patients waited four hours', 'The lift was being painted'],
  ['Paint peels off the door', 'The canteen changed its opening hours'],
  ['The invoice shows a wrong total', 'The printer driver was replaced'],
  ['Two housings cracked at the tab', 'Winter tyres arrived a week late'],
  ['The login page times out', 'Marketing sent a newsletter'],
  ['Capsules stick together', 'The roof leaked on Sunday'],
  ['A wagon left the rails', 'The budget moved to another year'],
  ['The alarm stayed silent', 'Cleaning staff use the west stairs'],
];

const near: Pair[] = [
  ['The pump stopped', 'The motor of the pump drew too much current'],
  ['Gauges were overdue', 'The recall list leaves out gauges on loan'],
  ['The label was missing', 'The printer does not stop when a label is not printed'],
  ['Housings crack at the tab', 'The tab is thinner than drawn'],
  ['The invoice shows a wrong total', 'Totals are rounded before tax'],
  ['The page failed to load', 'Its loading broke on an empty list'],
  ['The website was down', 'The page server had no memory'],
  ['The operator was not trained', 'Training is planned by hire date'],
  ['The valve leaks', 'Leakage past the seat'],
  ['Oven too hot', 'Door open'],
];

describe('C4 asks about', () => {
  it.each(far)('%s ← %s', (effect, reason) => expect(leaps(effect, reason)).toEqual(['reason']));
});

describe('C4 lets pass', () => {
  it.each(near)('%s ← %s', (effect, reason) => expect(leaps(effect, reason)).toEqual([]));

  const [effect, reason] = ['Orders were lost in March', 'The clock of the server was changed'];

  it('a link that was read back and confirmed', () => {
    const confirmed: CauseCommand = { kind: 'readLink', id: cause('reason'), reading: 'confirmed' };
    expect(leaps(effect, reason, [confirmed])).toEqual([]);
  });

  it('a link that says how', () => {
    const said: CauseCommand = {
      kind: 'noteLink',
      id: cause('reason'),
      note: 'The job ran twice at 2 am',
    };
    expect(leaps(effect, reason, [said])).toEqual([]);
  });

  it.each(['minor', 'major'] as const)('a %s one', (severity) => {
    expect(leaps(effect, reason, [], severity)).toEqual([]);
  });
});
