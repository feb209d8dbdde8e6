const negligible = 2 ** -54;

/**
 * The sum of terms that fall ever faster, each the one before times `ratio(step)`. Summed outwards from where a
 * distribution is asked, all terms are positive: nothing cancels, and a tail of 1e-200 is as exact as one of 0.1.
 */
export function fallingSum(first: number, ratio: (step: number) => number): number {
  let term = first;
  let sum = first;
  for (let step = 0; term > sum * negligible; step += 1) {
    term *= ratio(step);
    sum += term;
  }
  return sum;
}
