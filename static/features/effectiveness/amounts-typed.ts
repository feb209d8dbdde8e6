/** More than that of anything is a slip of the keyboard. */
const most = 1_000_000_000;

/** A number as people write it; null for what is none, or out of all bounds. */
export function amountIn(written: string): number | null {
  const amount = Number(written.trim().replace(',', '.'));
  return written.trim() !== '' && Number.isFinite(amount) && amount > 0 && amount <= most
    ? amount
    : null;
}

export const wholeIn = (written: string): number | null =>
  /^\s*\d{1,6}\s*$/.test(written) ? Number(written) : null;
