const heights = new Map([
  ['small', 200],
  ['medium', 400],
  ['large', 600],
  ['xlarge', 800],
]);

/** CSS pixels a module asks for in the manifest; undefined lets its page decide. */
export function moduleHeight(viewportSize: string | null | undefined): number | undefined {
  return heights.get(viewportSize ?? '');
}
