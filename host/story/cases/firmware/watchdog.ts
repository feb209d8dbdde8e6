import type { Case } from '../../case.ts';
import { chain, measured, ruledOut, said, seen, why } from '../../phrases.ts';
import { customerFacing, disposed, held, lots } from '../../record-phrases.ts';

/** Half done: the team is still asking why. */
export const watchdog: Case = {
  slug: 'watchdog',
  daysAgo: 9,
  by: 'firmware',
  summary: 'Duo restarted during an infusion on channel B',
  seen: 'Pump 40291 restarted during the endurance run. Channel A went on, channel B stood still for 11 seconds and alarmed.',
  expected: 'PRD-119, 1.1: no interruption without the clinician’s action.',
  where: 'Endurance bench 1, Duo, firmware 4.3 release candidate, day 18 of 30.',
  source: 'product',
  severity: 'critical',
  potential: 'critical',
  process: 'Software',
  labels: ['duo', 'firmware-4.3'],
  owner: 'firmware',
  triaged: 0,
  containment: 'Release of 4.3 is held. 4.2 in the field does not have the new scheduler.',
  started: 1,
  components: ['Drive'],
  disposed: { on: 5, as: ['held'] },
  said: [
    customerFacing('no', ['quality', 1]),
    lots(['Build 4.3.0-88'], ['firmware', 0]),
    held(
      'candidate-waits',
      'Build 88 stays on the endurance bench; nobody loads it elsewhere',
      'firmware',
      ['firmware', 0],
    ),
    disposed('scheduler-off', 'held', ['quality', 5], {
      means: 'flagOff',
      quantity: [6, 'pumps on the bench'],
      note: 'They run on with the old scheduler, so that the endurance run goes on.',
    }),
  ],
  remarks: [
    said(
      'firmware',
      2,
      'The memory image is saved. Five more pumps run with tracing since this morning.',
    ),
    said(
      'quality',
      3,
      'Nothing has left the house, so there is nothing to report to the authority.',
    ),
  ],
  analysis: {
    by: 'firmware',
    on: 4,
    problem: {
      what: 'The pump restarts by itself during an infusion',
      where: 'Duo, firmware 4.3 release candidate, endurance bench',
      when: 'Once, on day 18, 03:12 at night',
      howMany: '1 restart in 412 pump days',
      requirement: 'PRD-119, 1.1: no interruption without the clinician’s action',
      evidence: [measured(412, 'pump days', 'All runs of 4.3 so far')],
    },
    whys: [
      chain(
        why('software', 'The watchdog was not served for 2 seconds', {
          evidence: [seen('Reset register says watchdog; the last trace is from the logger')],
        }),
        why('software', 'The logger held the lock of the flash while it tidied up'),
        why('software', 'Tidying up takes longer once the flash is more than 80 % full?', {
          unread: true,
        }),
      ),
      ruledOut(
        'environment',
        'The mains dropped for a moment',
        'The recorder of the bench shows no dip below 228 V that night.',
      ),
    ],
  },
};
