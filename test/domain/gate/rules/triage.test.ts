import { issue } from '../../causes/writing';
import { action, completeNonconformance as complete, triaged } from '../complete-case';
import { changed, describeAsking, knowing, told } from './asking';

const expected = (...rules: string[]) => knowing(complete, { expected: rules });
const against = (...rules: string[]) => changed(expected(...rules), { capaNeeded: 'no' });
const override = (...rules: string[]) =>
  ({ kind: 'overrideCapa', rules, reason: 'The line is closed for good' }) as const;

describeAsking({
  N1: [
    ['all said', complete, []],
    [
      'nothing said',
      changed(complete, { severity: null, triage: { ...triaged, source: null, process: null } }),
      ['triage source severity process'],
    ],
    ['no severity', changed(complete, { severity: null }), ['triage severity']],
    [
      'no process',
      changed(complete, { triage: { ...triaged, process: null } }),
      ['triage process'],
    ],
    [
      'potential severity may stay open',
      changed(complete, { triage: { ...triaged, potentialSeverity: null } }),
      [],
    ],
  ],
  N2: [
    ['decided for one, with a reason', complete, []],
    ['decided against, with a reason', changed(complete, { capaNeeded: 'no' }), []],
    ['not decided', changed(complete, { capaNeeded: 'undecided' }), ['triage decision']],
    [
      'decided, nobody knows why',
      changed(complete, { triage: { ...triaged, hasCapaReason: false } }),
      ['triage reason'],
    ],
    [
      'decided for one, and none was raised',
      knowing(complete, { actions: [action(7), action(8)] }),
      ['triage capa'],
    ],
    [
      'the one that was raised was cancelled',
      knowing(complete, { actions: [action(7), action(8, { isCapa: true, isDropped: true })] }),
      ['triage capa'],
    ],
    [
      'some of what acts is hidden from whoever looks',
      knowing(complete, { actions: [action(7)], isSeenWhole: false, unseenActions: [issue(8)] }),
      [],
    ],
    ['nobody knows what acts', knowing(complete, { actions: null }), []],
  ],
  N3: [
    ['nothing expected', against(), []],
    ['expected and decided for', expected('recurrence'), []],
    ['expected and decided against', against('recurrence'), ['triage recurrence']],
    ['with a reason', told(against('recurrence'), override('recurrence')), []],
    [
      'with a reason for one of two',
      told(against('recurrence', 'criticalSeverity'), override('recurrence')),
      ['triage criticalSeverity'],
    ],
    [
      'with a reason for each',
      told(
        against('recurrence', 'criticalSeverity'),
        override('recurrence'),
        override('criticalSeverity'),
      ),
      [],
    ],
    [
      'not decided yet: that is asked first',
      changed(against('recurrence'), { capaNeeded: 'undecided' }),
      [],
    ],
  ],
});
