/** jest's matchers as values of no particular type, so that they fit where a text is expected. */
export const containing = (text: string): unknown => expect.stringContaining(text);
export const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
export const listing = (item: object): unknown =>
  expect.arrayContaining([expect.objectContaining(item)]);
