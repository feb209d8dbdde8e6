const steps = 200;
const sameTo = 1e-15;

/**
 * Where `falling`, which never rises between `low` and `high`, comes down to `level`: halved to the last digit
 * that numbers have.
 */
export function fallsTo(
  level: number,
  falling: (at: number) => number,
  low: number,
  high: number,
): number {
  let above = low;
  let below = high;
  for (let step = 0; step < steps && below - above > sameTo * below; step += 1) {
    const middle = (above + below) / 2;
    if (falling(middle) > level) above = middle;
    else below = middle;
  }
  return below;
}
