import { createHash } from 'node:crypto';

const hexOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An id for what the story makes: the same part of the same case has the same id on every site. */
export const storyId = (...parts: (string | number)[]): string =>
  hexOf(parts.join('/')).slice(0, 12);

/** A number from 0 up to `below` that looks like chance and is the same on every site. */
export const storyNumber = (below: number, ...parts: (string | number)[]): number =>
  Number.parseInt(hexOf(parts.join('/')).slice(0, 8), 16) % below;

/** What a verification says it verified: the SHA-256 of the cause's text, in hexadecimal. */
export const textDigest = hexOf;
