import { firmwareWork, qualityWork } from '../phrases.ts';
import type { WorkItem } from '../work-item.ts';

/** Days count backwards from today here. */
const audits: WorkItem[] = [
  qualityWork(
    'audit-software',
    'Audit',
    'Internal audit: software maintenance and laboratory',
    ['quality', 'quality2'],
    700,
    { 656: 'Mark as performed', 640: 'Issue the report' },
  ),
  qualityWork(
    'audit-notified-body',
    'Audit',
    'Surveillance audit by the notified body',
    ['quality', 'quality'],
    590,
    { 506: 'Mark as performed', 489: 'Issue the report' },
  ),
  qualityWork(
    'audit-purchasing',
    'Audit',
    'Internal audit: purchasing',
    ['quality', 'quality2'],
    360,
    { 319: 'Mark as performed', 305: 'Issue the report' },
  ),
  qualityWork(
    'audit-verification',
    'Audit',
    'Internal audit: software verification and training',
    ['quality', 'quality2'],
    280,
    { 233: 'Mark as performed', 221: 'Issue the report' },
  ),
  qualityWork('audit-certification', 'Audit', 'Certification audit', ['quality', 'quality'], 260, {
    201: 'Mark as performed',
    184: 'Issue the report',
  }),
  qualityWork(
    'audit-electronics',
    'Audit',
    'Internal audit: electronics',
    ['quality', 'quality2'],
    60,
    { 25: 'Mark as performed' },
  ),
  qualityWork(
    'audit-design',
    'Audit',
    'Internal audit: design and development',
    ['quality', 'quality2'],
    20,
  ),
];

const improvements: WorkItem[] = [
  qualityWork(
    'night-tone',
    'Improvement',
    'A quieter reminder tone for the night',
    ['quality2', 'firmware'],
    481,
    { 430: 'Decide', 210: 'Mark as done' },
  ),
  qualityWork(
    'photo-of-defect',
    'Improvement',
    'Goods receipt adds a photograph to each report',
    ['supplier', 'supplier'],
    260,
    { 240: 'Decide', 190: 'Mark as done' },
  ),
  qualityWork(
    'poster-near-miss',
    'Improvement',
    'Near misses of the month on the board of each line',
    ['factory', 'factory'],
    95,
    { 81: 'Decide' },
  ),
];

const firmwareBoard: WorkItem[] = [
  firmwareWork(
    'belt-drive',
    'Story',
    'Motor control for the belt drive',
    ['engineer', 'engineer'],
    440,
    { 430: 'In Progress', 345: 'Done' },
  ),
  firmwareWork(
    'night-mode',
    'Story',
    'Night mode: darker screen and quieter reminder',
    ['engineer', 'engineer'],
    380,
    { 360: 'In Progress', 215: 'Done' },
  ),
  firmwareWork(
    'bench-update',
    'Task',
    'Test benches to the current toolchain',
    ['firmware', 'engineer'],
    300,
    { 290: 'In Progress', 268: 'Done' },
  ),
  firmwareWork('flicker', 'Bug', 'Backlight flickers below 5 %', ['engineer', 'engineer'], 205, {
    203: 'In Progress',
    196: 'Done',
  }),
  firmwareWork('nurse-call', 'Story', 'Relay for the nurse call', ['engineer', 'engineer'], 140, {
    120: 'In Progress',
  }),
  firmwareWork(
    'boot-time',
    'Task',
    'Start in less than eight seconds',
    ['engineer', 'engineer'],
    90,
    { 70: 'In Progress', 52: 'Done' },
  ),
  firmwareWork(
    'scroll-jump',
    'Bug',
    'Drug list jumps when scrolled quickly',
    ['engineer', 'engineer'],
    27,
    { 12: 'In Progress' },
  ),
  firmwareWork(
    'logger-lock',
    'Task',
    'Find out how long the logger may hold the flash',
    ['firmware', 'engineer'],
    5,
    { 4: 'In Progress' },
  ),
  firmwareWork('icons', 'Task', 'New icons for the alarm history', ['engineer', 'engineer'], 3),
];

/** What goes on beside the cases: audits, ideas, and the firmware team’s own work. */
export const otherWork: readonly WorkItem[] = [...audits, ...improvements, ...firmwareBoard];
