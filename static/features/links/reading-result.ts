const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** What came of reading the links back, in a sentence. */
export function readingResult(answers: readonly ('confirmed' | 'rejected' | 'skipped')[]): string {
  const count = (asked: (typeof answers)[number]) =>
    answers.filter((answer) => answer === asked).length;
  const parts = [
    ...(count('confirmed') > 0 ? [counted(count('confirmed'), 'follows', 'follow')] : []),
    ...(count('rejected') > 0 ? [counted(count('rejected'), 'does not', 'do not')] : []),
    ...(count('skipped') > 0 ? [counted(count('skipped'), 'was skipped', 'were skipped')] : []),
  ];
  return `That was the last one: ${parts.join(', ')}.`;
}
