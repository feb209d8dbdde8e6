/** Weeks, days, hours and minutes of one length each, in milliseconds. */
const lengths: Record<string, number> = {
  w: 604_800_000,
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
};

/** Reads '-5d', '4w 2d', '+3h' as milliseconds; null when it is no period. */
export function readPeriod(text: string): number | null {
  const match = /^([+-]?)((?:\d+[wdhm]\s*)+)$/.exec(text.trim());
  const parts = match?.[2]?.match(/\d+[wdhm]/g);
  if (!parts) return null;
  const total = parts.reduce(
    (sum, part) => sum + Number(part.slice(0, -1)) * (lengths[part.slice(-1)] ?? 0),
    0,
  );
  return match?.[1] === '-' ? -total : total;
}
