import type { Case } from '../../case.ts';
import { stopKey } from './stop-key.ts';

const libraryStopsToo: Case = {
  slug: 'library-stops-too',
  daysAgo: 2,
  by: 'supplier',
  summary: 'Drug library update stops at 87 % on two wards',
  seen: 'The update of the drug library stops at 87 % on nine pumps. They go on with the old one.',
  expected: 'The new library on all pumps of the ward.',
  where: 'Complaint C-0417, a third clinic, Duo with firmware 4.1.',
  source: 'complaint',
  severity: 'major',
  process: 'Software',
  labels: ['duo', 'drug-library'],
  components: ['Drug library'],
  detectedBefore: 1,
};

const labelOfSolo: Case = {
  slug: 'label-of-solo-again',
  daysAgo: 1,
  by: 'factory',
  summary: 'Two Duo pumps carry the device label of Solo',
  seen: 'At goods out two Duo pumps had the label and the device code of Solo.',
  expected: 'WI-310: label and pump agree in model and serial number.',
  where: 'Line 2, packing, order 71044, after the camera was exchanged.',
  source: 'process',
  severity: 'major',
  process: 'Production',
  labels: ['duo', 'labelling', 'line-2'],
  components: ['Labelling'],
};

/** What came in and waits for triage: one looks like a report that is there already, one like a problem that was solved. */
export const waitingReports: Case[] = [libraryStopsToo, labelOfSolo, stopKey];
