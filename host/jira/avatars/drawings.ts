const ground = '#dcdfe4';
const mark = '#44546f';

const square = `<rect width="24" height="24" rx="4" fill="${ground}"/>`;
const line = (path: string) =>
  `<path d="${path}" fill="none" stroke="${mark}" stroke-width="2" stroke-linecap="round"/>`;

/** What stands for a thing that has no picture of its own, on a field of 24 by 24. */
export const drawings: ReadonlyMap<string, string> = new Map([
  ['issuetype', square + line('M7 8h10M7 12h10M7 16h6')],
  ['project', square + line('M7 17V11M12 17V7M17 17v-4')],
  ['priority', square + line('M7 10h10M7 14h10')],
  [
    'user',
    `<circle cx="12" cy="12" r="12" fill="${ground}"/><circle cx="12" cy="9" r="4" fill="${mark}"/>` +
      `<path d="M4.8 20a7.6 7.6 0 0 1 14.4 0 12 12 0 0 1-14.4 0z" fill="${mark}"/>`,
  ],
]);
