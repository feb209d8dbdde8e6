/** An asymmetric matcher: the same number to a relative error, by default far better than six digits. */
export const close = (expected: number, within = 1e-11): { asymmetricMatch: Match } & object => ({
  asymmetricMatch: (actual) =>
    typeof actual === 'number' &&
    (actual === expected || Math.abs(actual - expected) <= within * Math.abs(expected)),
  toString: () => `${expected} to ${within}`,
});

type Match = (actual: unknown) => boolean;
