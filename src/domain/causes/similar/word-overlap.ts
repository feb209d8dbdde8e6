/** The words that carry what a text is about: by their stems, each with the form it was first written in. */
export type TellingWords = ReadonlyMap<string, string>;

export interface Overlap {
  /** 0 where nothing is shared, 1 where all is. */
  readonly likeness: number;
  /** The words both speak of as the first text has them, the most telling first. */
  readonly shared: readonly string[];
}

/**
 * Compares texts by the words they share: the weight of those over the weight of all their words (Jaccard), where a
 * word weighs ln(1 + n / df) among the n texts that are `compared`: what all speak of tells nothing.
 */
export function overlapAmong(
  compared: readonly TellingWords[],
): (mine: TellingWords, other: TellingWords) => Overlap {
  const weights = new Map<string, number>();
  const weightOf = (stem: string): number => {
    const known = weights.get(stem);
    if (known !== undefined) return known;
    const speaking = compared.filter((words) => words.has(stem)).length;
    const weight = Math.log(1 + (compared.length + 1) / (1 + speaking));
    weights.set(stem, weight);
    return weight;
  };
  const weigh = (stems: Iterable<string>): number =>
    Array.from(stems).reduce((sum, stem) => sum + weightOf(stem), 0);
  return (mine, other) => {
    const stems = [...mine.keys()].filter((stem) => other.has(stem));
    const whole = weigh(new Set([...mine.keys(), ...other.keys()]));
    const telling = stems.toSorted((a, b) => weightOf(b) - weightOf(a));
    return {
      likeness: whole === 0 ? 0 : weigh(stems) / whole,
      shared: telling.map((stem) => mine.get(stem) ?? stem),
    };
  };
}
