/** Steps of one journey, each building on the one before: after one that failed the rest are not walked. */
export function story(): (step: string, walk: () => Promise<void>) => void {
  let stumbled: string | null = null;
  return (step, walk) => {
    it(step, async () => {
      expect(stumbled === null ? 'walked' : `not walked, as "${stumbled}" failed`).toBe('walked');
      stumbled = step;
      await walk();
      stumbled = null;
    });
  };
}
