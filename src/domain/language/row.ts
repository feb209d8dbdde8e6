/** The words of a row of text: a long list reads better so than as an array. */
export const row = (words: string): readonly string[] => words.trim().split(/\s+/);
