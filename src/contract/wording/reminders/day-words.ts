const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

/** A calendar day as people write it: “3 March 2026”. What is no day stays as it is. */
export function dayWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[Number(month) - 1];
  return name === undefined ? day : `${Number(date)} ${name} ${year}`;
}

/** “1 day”, “12 days”. */
export const daysWords = (days: number): string => `${days} day${days === 1 ? '' : 's'}`;
