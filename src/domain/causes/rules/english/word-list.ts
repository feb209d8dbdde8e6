/** A list written as a text: words parted by spaces. */
export const wordList = (words: string): readonly string[] => words.trim().split(/\s+/);
