import { Day, Instant } from '../../../src/domain/calendar';
import { usualPolicy } from '../../../src/domain/gate/policy';
import { guardedSteps, rulesInForce } from '../../../src/domain/gate/policy/rules-in-force';
import { decided } from '../../../static/features/policy/command-words';
import { levelWords } from '../../../static/features/policy/level-words';
import { guardsInWords } from '../../../static/features/policy/step-words';
import { wholeNumber } from '../../../static/features/policy/whole-number';
import { ada } from '../../domain/causes/writing';

const today = Day.parse('2026-03-02');
const at = Instant.parse('2026-03-02T09:30:00.000Z');
const place = { locale: 'en-GB', timezone: 'Pacific/Auckland' };

describe('how strict a rule is, in words', () => {
  it.each([
    ['block', 'block', 'block', 'Blocks', null],
    ['off', 'off', 'off', 'Off', null],
    ['advise', 'block', 'block', 'Blocks from major', 'warns when minor'],
    ['off', 'advise', 'advise', 'Warns from major', 'off when minor'],
    ['advise', 'advise', 'block', 'Blocks when critical', 'warns otherwise'],
    ['off', 'advise', 'block', 'Blocks when critical', 'warns when major, off when minor'],
  ] as const)('minor %s, major %s, critical %s', (minor, major, critical, words, rest) => {
    expect(levelWords({ levels: { minor, major, critical } })).toMatchObject({ words, rest });
  });

  it('says the same of an eased rule as of one that only warns', () => {
    const exception = {
      rule: 'N2',
      level: 'warn' as const,
      reason: 'New people',
      until: null,
      by: ada,
      at,
    };
    const [eased] = rulesInForce({ ...usualPolicy, exceptions: [exception] }, today).filter(
      ({ rule }) => rule === 'N2',
    );
    expect(eased && levelWords(eased)).toMatchObject({ words: 'Warns', rest: null });
  });
});

describe('where a rule stands', () => {
  it('names each work type once', () => {
    const guards = guardedSteps.filter(({ id }) => id === 'close' || id === 'check');
    expect(guardsInWords(guards)).toBe(
      'Nonconformance: Close · CAPA: Check effectiveness, Close as effective',
    );
  });
});

describe('a decision in words', () => {
  const reason = 'New people';
  it.each([
    [{ kind: 'choosePreset', preset: 'light', reason }, 'chose the preset Light'],
    [
      { kind: 'except', rule: 'E4', level: 'off', until: '2026-03-31', reason },
      'made an exception for E4: it is switched off until 31 Mar 2026',
    ],
    [
      { kind: 'except', rule: 'E4', level: 'block', until: null, reason },
      'made an exception for E4: it blocks',
    ],
    [{ kind: 'endException', rule: 'E4', reason }, 'ended the exception for E4'],
    [
      { kind: 'expectCapa', rule: 'recurrence', isOn: true, times: 3, months: 6, reason },
      'had a CAPA expected for: recurrence (3 in 6 months)',
    ],
    [
      { kind: 'expectCapa', rule: 'majorFromAudit', isOn: false, reason },
      'no longer had a CAPA expected for: major from an audit',
    ],
    [{ kind: 'escalate', steps: null, reason }, 'went back to the usual ladder of reminders'],
    [{ kind: 'escalate', steps: [], reason }, 'changed who is told when something is late'],
  ])('%j', (command, what) => {
    expect(decided(command, place)).toEqual({ what, why: reason });
  });

  it('tells who is named by number only, and asks for no reason', () => {
    const named = { kind: 'nameQualityManagers', people: [ada] };
    expect(decided(named, place)).toEqual({ what: 'named the quality managers (1)', why: null });
    const nobody = { ...named, people: [] };
    expect(decided(nobody, place).what).toBe('named no quality manager');
  });

  it('passes over what it does not know', () => {
    expect(decided({ kind: 'other' }, place).why).toBeNull();
  });
});

describe('a whole number as typed', () => {
  it.each([
    ['7', 7],
    [' 12 ', 12],
    ['0', null],
    ['21', null],
    ['1.5', null],
    ['', null],
    ['two', null],
  ])('%j from 1 to 20', (text, number) => {
    expect(wholeNumber(text, 1, 20)).toBe(number);
  });
});
