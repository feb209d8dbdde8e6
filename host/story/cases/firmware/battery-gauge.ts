import type { Case } from '../../case.ts';
import {
  chain,
  checked,
  inControl,
  inDocument,
  issue,
  measured,
  root,
  ruledOut,
  said,
  seen,
  why,
} from '../../phrases.ts';
import {
  alsoAt,
  customerFacing,
  disposed,
  held,
  holds,
  inTheComponent,
  inTheProcess,
  lifted,
  lots,
  ofTheClass,
  reverified,
} from '../../record-phrases.ts';
import { batteryAgeing } from './battery-ageing.ts';

export const batteryGauge: Case = {
  slug: 'battery-gauge',
  daysAgo: 330,
  by: 'quality2',
  summary: 'Pump stopped while the battery gauge showed 20 %',
  seen: 'During transport to theatre a Solo stopped with “battery empty”. The gauge had shown 20 %. The infusion was taken over by a second pump; the patient was not harmed.',
  expected: 'PRD-121, 1.4: at least 30 minutes from the low-battery alarm to the stop.',
  where: 'Complaint C-0318, a clinic with 61 Solo pumps, battery pack two years old.',
  source: 'complaint',
  severity: 'critical',
  potential: 'critical',
  process: 'Design and development',
  labels: ['solo', 'battery'],
  detectedBefore: 1,
  occurredBefore: 2,
  owner: 'firmware',
  triaged: 0,
  containment:
    'All customers asked to replace packs older than 18 months; packs sent free of charge. Authority informed on {0}.',
  started: 1,
  disposed: { on: 13, as: ['customerInformed', 'corrected'] },
  decided: {
    on: 13,
    capaNeeded: 'yes',
    why: 'A stop without warning can harm a patient, and every pack reaches that age.',
  },
  closed: 96,
  components: ['Battery'],
  said: [
    customerFacing('yes', ['quality2', 0]),
    lots(['Packs older than 18 months'], ['quality', 0]),
    held(
      'packs-replaced',
      'Customers replace packs older than 18 months, sent free of charge',
      'quality',
      ['quality', 0],
    ),
    disposed('customers-told', 'customerInformed', ['quality', 2], {
      quantity: [312, 'customers'],
      note: 'Field safety notice 7, in nine languages.',
    }),
    disposed('packs-exchanged', 'corrected', ['quality', 5], {
      quantity: [1840, 'packs'],
      note: 'Exchanged for new ones.',
    }),
    alsoAt(
      inTheProcess('Design and development'),
      'Duo has the same pack and gauge; the notice and the CAPA hold for both.',
      ['quality', 11],
    ),
    alsoAt(inTheComponent('Battery'), 'The 38 old packs of the loan pool are exchanged.', [
      'quality2',
      11,
    ]),
    alsoAt(
      ofTheClass('method'),
      'Fourteen specifications say nothing of ageing; they are gone through with the CAPA.',
      ['quality2', 12],
    ),
    holds('packs-replaced', '1,790 of 1,840 packs confirmed by signature; the rest is called.', [
      'quality2',
      40,
    ]),
    reverified('packs-exchanged', 'Forty pumps visited: 31 to 36 minutes from alarm to stop.', [
      'quality2',
      60,
    ]),
    lifted('packs-replaced', 'The gauge of 4.1 knows the capacity; the last packs are confirmed.', [
      'quality',
      94,
    ]),
  ],
  remarks: [
    said('quality', 0, 'Reportable; the initial report is sent. Complaint C-0318 stays open.'),
    said('firmware', 4, 'The returned pack has 61 % of its capacity. The gauge assumes 100 %.'),
  ],
  analysis: {
    by: 'firmware',
    on: 3,
    problem: {
      what: 'The pump stops although the gauge shows charge for another half hour',
      where: 'Solo with battery packs older than 18 months',
      when: 'On battery, at rates above 100 ml/h; first known case {2}',
      howMany: '1 complaint; 11 of 20 packs taken back from the same clinic behave alike',
      requirement: 'PRD-121, 1.4: at least 30 minutes from the low-battery alarm to the stop',
      evidence: [
        measured(7, 'min', 'From alarm to stop with the returned pack, 125 ml/h, 22 °C'),
        issue('spring-revision', 'Looked at first: there the flow was low, here it is not'),
      ],
    },
    whys: [
      chain(
        why('software', 'The gauge works out the charge from the capacity of a new pack', {
          evidence: [measured(61, '%', 'Capacity of the returned pack against a new one')],
        }),
        why('method', 'The requirement for the gauge is stated for new packs only'),
        root(
          'method',
          'Component specifications describe parts as delivered and say nothing of their ageing',
          {
            leg: 'system',
            since: 1500,
            within: inDocument('SP-009, template of component specifications'),
            evidence: [seen('14 of 14 component specifications have no section on end of life')],
            checks: [
              checked(
                'quality',
                10,
                'measurement',
                'Gauge with the true capacity entered by hand: 33 minutes from alarm to stop, three packs.',
              ),
            ],
            capa: batteryAgeing,
          },
        ),
      ),
      why('measurement', 'Design verification of the gauge used packs straight from the box', {
        leg: 'escape',
        within: inControl('Verification plan VP-09'),
        evidence: [seen('VP-09 asks for three packs and does not name their age')],
      }),
      ruledOut(
        'machine',
        'The motor draws more current as the pump ages',
        'Current of four pumps with five years of use is within 3 % of new ones.',
      ),
    ],
    extent: {
      on: 11,
      by: 'quality',
      answer: 'exists',
      note: 'Duo uses the same pack and gauge. The loan pool has 38 packs older than 18 months; all replaced.',
    },
    risk: {
      answer: 'updated',
      note: 'H-003, stop without warning: the rate of occurrence was estimated for new packs. Estimated anew over the life of a pack.',
    },
  },
};
