import type { Capa, Case } from '../../case.ts';
import {
  chain,
  checked,
  firmwareWork,
  inControl,
  inDocument,
  issue,
  measured,
  qualityWork,
  root,
  ruledOut,
  said,
  seen,
  step,
  why,
} from '../../phrases.ts';

const capa: Capa = {
  slug: 'battery-ageing',
  summary: 'Remaining battery time is told from the battery’s real capacity over its whole life',
  on: 14,
  by: 'quality',
  owner: 'firmware',
  due: 150,
  description: [
    'The gauge learns the capacity at every full charge and tells minutes, not per cent, below half an hour.',
    'Effective when no pump stops before the announced time in 200 field batteries older than 18 months, watched for 12 months.',
  ],
  actions: [
    firmwareWork(
      'gauge-learns-capacity',
      'Story',
      'Battery gauge learns the full capacity at every full charge',
      ['firmware', 'engineer'],
      22,
      { 26: 'In Progress', 71: 'Done' },
    ),
    qualityWork(
      'service-life-in-spec',
      'Task',
      'SP-009: component specifications state behaviour at end of life',
      ['quality2', 'quality2'],
      24,
      { 60: 'Done' },
    ),
  ],
  steps: [
    step(15, 'firmware', 'Investigate cause'),
    step(21, 'quality', 'Plan action'),
    step(92, 'firmware', 'Check effectiveness'),
  ],
  remarks: [
    said('quality', 93, 'Version 4.1 is on 214 pumps with batteries older than 18 months.'),
    said('quality', 275, 'Half of the watch is over: 9 deep discharges, all announced in time.'),
  ],
};

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
            capa,
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
