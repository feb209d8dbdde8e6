import { textDigest } from './story-id.ts';

/** Says whether a link holds as it reads now. The app marks it unread once either end says something else. */
export const readBack = (
  id: string,
  [text, effect]: readonly [text: string, effect: string],
  reading: 'confirmed' | 'rejected',
): Record<string, unknown> => ({
  kind: 'readLink',
  id,
  reading,
  as: textDigest(`${text}\n${effect}`).slice(0, 16),
});
