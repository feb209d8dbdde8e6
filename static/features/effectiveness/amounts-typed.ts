/** A number as people write it; null for what is none. */
export function amountIn(written: string): number | null {
  const amount = Number(written.trim().replace(',', '.'));
  return written.trim() !== '' && Number.isFinite(amount) && amount > 0 ? amount : null;
}

export const wholeIn = (written: string): number | null =>
  /^\s*\d{1,6}\s*$/.test(written) ? Number(written) : null;
