import type { DueLine } from './due-line';
import { containmentOutlives } from './kinds/containment-outlives';
import { effect } from './kinds/effect';
import { extensionUnexplained } from './kinds/extension-unexplained';
import { overdue } from './kinds/overdue';
import { triageWaiting } from './kinds/triage-waiting';
import type { Looked } from './open-case';

const kinds: readonly ((looked: Looked) => DueLine[])[] = [
  triageWaiting,
  overdue,
  containmentOutlives,
  effect,
  extensionUnexplained,
];

/** All that waits for somebody in a case on a day; nothing in one where nothing does. */
export const dueLines = (looked: Looked): DueLine[] => kinds.flatMap((kind) => kind(looked));
