interface Matcher {
  asymmetricMatch(actual: unknown): boolean;
  toString(): string;
}

/** Matches the same number to a relative error, by default far better than six digits. */
export const close = (expected: number, within = 1e-11): Matcher => ({
  asymmetricMatch: (actual) =>
    typeof actual === 'number' &&
    (actual === expected || Math.abs(actual - expected) <= within * Math.abs(expected)),
  toString: () => `${expected} to ${within}`,
});
