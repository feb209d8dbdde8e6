/** The lines of several messages, one by one: who has several things to say writes a line for each. */
export function linesOf(messages: readonly string[]): string[] {
  return messages
    .flatMap((message) => message.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
