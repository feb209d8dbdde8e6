import type { Case } from '../../case.ts';
import { chain, checked, firmwareWork, root, seen, why } from '../../phrases.ts';
import { disposed, reverified } from '../../record-phrases.ts';

const softwareList: Case = {
  slug: 'software-list',
  daysAgo: 622,
  by: 'quality',
  summary: 'List of third-party software names another TLS version than the build',
  seen: 'The list in the technical file names version 3.0.8 of the TLS library, the build of 3.8 contains 3.0.11.',
  expected: 'SOP-044, 6.3: the list is the build’s.',
  where: 'Internal audit of software maintenance, technical file of Duo.',
  source: 'internalAudit',
  severity: 'minor',
  potential: 'major',
  process: 'Software',
  labels: ['duo'],
  relatesTo: ['audit-software'],
  owner: 'firmware',
  triaged: 4,
  containment:
    'Known vulnerabilities of both versions compared: none concerns the functions in use.',
  started: 8,
  disposed: { on: 20, as: ['corrected'] },
  decided: {
    on: 20,
    capaNeeded: 'no',
    why: 'One entry; the list is now written by the build itself.',
  },
  closed: 29,
  said: [
    disposed('list-anew', 'corrected', ['quality', 19], {
      quantity: [1, 'entry'],
      note: 'Chapter 7 of the technical file, written by the script.',
    }),
    reverified('list-anew', '38 of 38 entries agree with the build.', ['quality2', 20]),
  ],
  analysis: {
    by: 'firmware',
    on: 14,
    problem: {
      what: 'The list of third-party software differs from the build',
      where: 'Technical file of Duo, chapter 7',
      when: 'Since the security update of {40}',
      howMany: '1 of 38 entries',
      requirement: 'SOP-044, 6.3',
    },
    whys: [
      chain(
        why(
          'method',
          'The list is copied by hand after each release, and the update was no release',
        ),
        root('method', 'Nothing compares the list with the build', {
          checks: [
            checked(
              'quality2',
              19,
              'observation',
              'A script reads both: it names this entry and no other.',
            ),
          ],
          actions: [
            firmwareWork(
              'list-from-build',
              'Task',
              'Build writes the list of third-party software',
              ['firmware', 'engineer'],
              20,
              { 21: 'In Progress', 26: 'Done' },
            ),
          ],
        }),
      ),
    ],
    extent: {
      on: 21,
      answer: 'could',
      note: 'Solo and the service tool were compared: no difference. Both get the list from the build as well.',
    },
  },
};

const releaseNotes: Case = {
  slug: 'release-notes',
  daysAgo: 505,
  by: 'quality',
  summary: 'Release notes of 3.9 list an open anomaly as closed',
  seen: 'Anomaly 611 is listed as closed in the release notes; in the tracker it is open and deferred with a rationale.',
  expected: 'SOP-041, 8.2: the notes state the anomalies that remain.',
  where: 'Surveillance audit by the notified body, firmware 3.9.',
  source: 'externalAudit',
  severity: 'minor',
  potential: 'minor',
  process: 'Software',
  relatesTo: ['audit-notified-body'],
  owner: 'firmware',
  triaged: 1,
  containment: 'Corrected notes were sent to the notified body and to the 12 customers on 3.9.',
  started: 5,
  disposed: { on: 8, as: ['corrected', 'customerInformed'] },
  decided: {
    on: 16,
    capaNeeded: 'no',
    why: 'First occurrence in 14 releases; the cause is removed with one query.',
  },
  closed: 33,
  said: [
    disposed('notes-anew', 'corrected', ['quality', 6], { quantity: [1, 'document'] }),
    disposed('notes-sent', 'customerInformed', ['quality', 7], {
      quantity: [12, 'customers'],
      note: 'With the rationale for which the anomaly waits.',
    }),
    reverified('notes-anew', '611 is listed as open, with its rationale.', ['quality2', 8]),
  ],
  analysis: {
    by: 'quality2',
    on: 12,
    problem: {
      what: 'A deferred anomaly is listed as closed',
      where: 'Release notes of firmware 3.9',
      when: 'At the release of {70}',
      howMany: '1 of 23 anomalies; 0 in the 13 releases before',
      requirement: 'SOP-041, 8.2',
    },
    whys: [
      chain(
        why('software', 'The query for closed anomalies includes the status “deferred”', {
          evidence: [
            seen('Query of the release notes: status category “done”, which “deferred” belongs to'),
          ],
        }),
        root(
          'method',
          'The change form for the tracker has no line for the queries that use a status',
          {
            checks: [
              checked(
                'firmware',
                15,
                'reproduction',
                'Query by status instead of category: the notes list 611 as open.',
              ),
            ],
            actions: [
              firmwareWork(
                'notes-by-status',
                'Task',
                'Release notes ask for statuses by name',
                ['firmware', 'engineer'],
                16,
                { 17: 'Done' },
              ),
            ],
          },
        ),
      ),
    ],
    extent: {
      on: 15,
      answer: 'no',
      note: 'Four other reports use the category on purpose; the notes of all releases since were made anew and do not differ.',
    },
  },
};

export const softwarePapers: Case[] = [softwareList, releaseNotes];
