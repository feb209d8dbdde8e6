const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of several messages, one by one, so that each can stand on a line of its own. */
export function sentencesOf(messages: readonly string[]): string[] {
  return messages
    .flatMap((message) => message.split('\n'))
    .flatMap((line) => [...segmenter.segment(line)])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
