/**
 * A text reduced to what it claims: case, punctuation, spacing, a leading "because" and the article
 * "the" do not make another cause. Word order and every other word do: this may block, so it must not
 * take two causes for one.
 */
export const claimOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .replace(/^because /, '')
    .split(' ')
    .filter((word) => word !== 'the')
    .join(' ');

/** Asks of other texts whether they say the same; a blank text says nothing and is never the same. */
export function sameClaim(text: string): (other: string) => boolean {
  const claim = claimOf(text);
  return (other) => claim !== '' && claimOf(other) === claim;
}
