import type { Case } from '../../case.ts';

export const stopKey: Case = {
  slug: 'stop-key',
  daysAgo: 1,
  by: 'quality2',
  summary: 'Stop key needs a second press',
  seen: 'On one Solo the stop key reacts at the second press only. The display shows nothing at the first.',
  expected: 'PRD-104, 1.2: every press is answered within 0.2 seconds.',
  where: 'Complaint C-0418, a dialysis centre, pump 31240.',
  source: 'complaint',
  severity: 'major',
  process: 'Service',
  labels: ['solo'],
  detectedBefore: 1,
};
