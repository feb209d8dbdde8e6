/** A whole number as typed, within its limits; null for anything else. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const number = Number(text);
  const isWhole = text.trim() !== '' && Number.isInteger(number);
  return isWhole && number >= least && number <= most ? number : null;
}
