/** “a”, “a and b”, “a, b and c”. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2
    ? parts.join()
    : `${parts.slice(0, -1).join(', ')} and ${parts.slice(-1).join()}`;
