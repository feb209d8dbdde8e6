const open = '[ratchet:';

/** What tells our configuration from somebody else's of the same name, at the end of its description. */
const marker = (key: string): string => `${open}${key}]`;

export const marked = (text: string, key: string): string => `${text} ${marker(key)}`;

export const carriesMarker = (description: string, key: string): boolean =>
  description.includes(marker(key));

/** Whether it is ours at all. */
export const isMarked = (description: string): boolean => description.includes(open);
