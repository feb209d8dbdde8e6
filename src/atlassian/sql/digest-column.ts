/** A digest as its column holds it: 43 characters instead of 64, twice in every row of ten years of log. */
export const digestColumn = (digest: string): string =>
  Buffer.from(digest, 'hex').toString('base64url');

/** The digest of a column, in lower-case hexadecimal; what was no digest comes out with another length. */
export const digestOfColumn = (column: string): string =>
  Buffer.from(column, 'base64url').toString('hex');
