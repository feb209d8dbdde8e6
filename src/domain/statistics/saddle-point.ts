const stirlingExactBelow = 16;

function factorial(count: number): number {
  let product = 1;
  for (let factor = 2; factor <= count; factor += 1) product *= factor;
  return product;
}

/** What Stirling's formula leaves out: ln(n!) − ln(√(2πn)·(n/e)ⁿ), for whole n ≥ 1. */
export function stirlingError(n: number): number {
  if (n < stirlingExactBelow) {
    return Math.log(factorial(n)) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
  }
  const square = n * n;
  const tail = 1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square;
  return (1 / 12 - (1 / 360 - tail / square) / square) / n;
}

/**
 * count·ln(count / mean) + mean − count, for count and mean > 0. Near the mean the terms cancel each other and
 * with them their digits; the series keeps them.
 */
export function deviance(count: number, mean: number): number {
  const distance = count - mean;
  const share = distance / (count + mean);
  if (!(Math.abs(share) < 0.1)) return count * Math.log(count / mean) - distance;
  let sum = distance * share;
  let power = 2 * count * share;
  for (let odd = 3; ; odd += 2) {
    power *= share * share;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
