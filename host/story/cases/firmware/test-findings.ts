import type { Case } from '../../case.ts';
import { chain, checked, firmwareWork, interview, root, said, seen, why } from '../../phrases.ts';
import { disposed, reverified } from '../../record-phrases.ts';

const keepOpenTest: Case = {
  slug: 'keep-open-test',
  daysAgo: 232,
  by: 'quality2',
  summary: 'A unit test passes although the limit it checks was taken out',
  seen: 'The auditor took out the upper limit of the keep-vein-open rate. All 4,112 unit tests passed.',
  expected:
    'SOP-042, 5.4: each requirement of class C software is verified by a test that can fail.',
  where: 'Internal audit of software verification, Duo, requirement SRS-377.',
  source: 'internalAudit',
  severity: 'minor',
  potential: 'major',
  process: 'Software',
  relatesTo: ['audit-verification'],
  owner: 'firmware',
  triaged: 2,
  containment: 'The limit was tested by hand on the release in the field: it holds.',
  started: 6,
  disposed: { on: 21, as: ['corrected'] },
  decided: {
    on: 21,
    capaNeeded: 'no',
    why: 'The limit works; mutation testing is introduced as an improvement of its own.',
  },
  closed: 52,
  said: [
    disposed('test-anew', 'corrected', ['quality', 20], {
      quantity: [1, 'unit test'],
      note: 'Compares with the number of the requirement.',
    }),
    reverified('test-anew', 'Limit taken out again: the test fails.', ['quality2', 21]),
  ],
  analysis: {
    by: 'firmware',
    on: 9,
    problem: {
      what: 'A test cannot fail',
      where: 'Unit test of SRS-377, Duo',
      when: 'Since the test was written two years ago',
      howMany: '1 test found; a sample of 50 others had none',
      requirement: 'SOP-042, 5.4',
      evidence: [seen('Limit removed, build green')],
    },
    whys: [
      chain(
        why('software', 'The test compares the rate with the very constant it should check'),
        why('method', 'Reviews look at coverage, and the line is covered', {
          evidence: [interview('Test engineer', 'Coverage is green, so we look at the red ones')],
        }),
        root('method', 'Nothing in the build shows whether a test can fail', {
          leg: 'escape',
          checks: [
            checked(
              'quality',
              18,
              'reproduction',
              'Mutation run over the module: 1 of 212 mutants survives, this one.',
            ),
          ],
          actions: [
            firmwareWork(
              'mutation-run',
              'Story',
              'Weekly mutation run over class C modules',
              ['firmware', 'engineer'],
              19,
              { 24: 'In Progress', 49: 'Done' },
            ),
          ],
        }),
      ),
    ],
    extent: {
      on: 20,
      answer: 'could',
      note: 'Mutation run over all class C modules planned; the five with the most requirements were done and are clean.',
    },
  },
};

const untestedRequirements: Case = {
  slug: 'untested-requirements',
  daysAgo: 16,
  by: 'quality2',
  summary: 'Six requirements of the nurse-call relay have no test',
  seen: 'The trace matrix of 4.3 shows six requirements without a test. All were added with the relay.',
  expected: 'SOP-042, 5.1: every requirement is traced to a test before the release candidate.',
  where: 'Review of the trace matrix, firmware 4.3.',
  source: 'process',
  severity: 'minor',
  process: 'Software',
  owner: 'firmware',
  triaged: 3,
  containment: 'The release candidate is held anyway; the six are on the list for its release.',
  remarks: [
    said(
      'firmware',
      4,
      'Four of the six have a test that was never traced. We start with the other two.',
    ),
  ],
};

const alarmTooLoud: Case = {
  slug: 'alarm-too-loud',
  daysAgo: 480,
  by: 'quality2',
  summary: 'Low-priority alarm wakes patients on a night ward',
  seen: 'A clinic asks whether the reminder tone can be quieter at night. It is at its lowest step.',
  expected: 'The clinic would like a night setting.',
  where: 'Complaint C-0251, Solo, two wards.',
  source: 'complaint',
  severity: 'minor',
  process: 'Design and development',
  detectedBefore: 2,
  declined: {
    on: 5,
    reason:
      'The tone meets the requirement and the alarm standard’s range. The wish is a good one and is carried on as an improvement.',
  },
  remarks: [
    said(
      'quality',
      5,
      'Answered to the clinic. The improvement is linked, so the idea is not lost.',
    ),
  ],
  relatesTo: ['night-tone'],
};

export const firmwareTestFindings: Case[] = [keepOpenTest, untestedRequirements, alarmTooLoud];
