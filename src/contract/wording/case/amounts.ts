import type { Exposure } from '../../../domain/case-file/effectiveness';

const daysPerMonth = 365.25 / 12;
/** Up to here people count in days. */
const longestInDays = 59;

const counted = (amount: number, one: string): string =>
  amount === 1 ? `1 ${one}` : `${amount} ${one}s`;

const rounded = (amount: number): number => Math.round(amount * 10) / 10;

/** “45 days”, “6 months”, “100 batches”: as people say it; days beyond two months are rounded to a tenth of a month. */
export function amountWords({ amount, unit }: Exposure): string {
  if (unit !== 'days') return `${rounded(amount)} ${unit}`;
  if (amount <= longestInDays) return counted(rounded(amount), 'day');
  return counted(rounded(amount / daysPerMonth), 'month');
}

/** “1 event”, “no event”, “3 events”. */
export const eventWords = (events: number): string =>
  events === 0 ? 'no event' : counted(events, 'event');

/** “95 %”; what is nearly certain is not called certain. */
export function percentWords(share: number): string {
  const percent = share * 100;
  if (percent > 99.5 && percent < 100) return 'more than 99 %';
  if (percent > 0 && percent < 0.5) return 'less than 1 %';
  return `${Math.round(percent)} %`;
}
