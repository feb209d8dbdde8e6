import { about } from '../pending';
import { isFull } from '../room-left';
import type { SessionState } from '../session-state';

const none: ReadonlySet<string> = new Set();

/** The causes and texts whose changes wait for room on the issue. */
export const placesWithoutRoom = ({ saving, waiting }: SessionState): ReadonlySet<string> =>
  isFull(saving) ? new Set(waiting.flatMap((command) => about(command) ?? [])) : none;
