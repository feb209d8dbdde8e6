import type { CauseCommand } from '../../../src/domain/causes/command';

/** A change that can be taken back; `typing` names the text when it was typing. */
interface Step {
  readonly back: CauseCommand;
  readonly typing: string | null;
  /** Milliseconds since the epoch of the last keystroke it covers. */
  readonly at: number;
}

export interface UndoStack {
  readonly done: readonly Step[];
  readonly undone: readonly CauseCommand[];
}

export const emptyUndoStack: UndoStack = { done: [], undone: [] };

const burst = 1_500;
const longest = 200;

/** Remembers how to take a change back. Words typed without a pause come back as one. */
export function remembered(
  stack: UndoStack,
  back: CauseCommand | null,
  typing: string | null,
  at: number,
): UndoStack {
  if (back === null) return { ...stack, undone: [] };
  const last = stack.done.at(-1);
  if (last && typing !== null && last.typing === typing && at - last.at < burst) {
    return { done: [...stack.done.slice(0, -1), { ...last, at }], undone: [] };
  }
  return { done: [...stack.done, { back, typing, at }].slice(-longest), undone: [] };
}

/** Takes the last change off the stack; `forward` is what would do it again. */
export const tookBack = (stack: UndoStack, forward: CauseCommand | null): UndoStack => ({
  done: stack.done.slice(0, -1),
  undone: forward ? [...stack.undone, forward] : stack.undone,
});

export const didAgain = (stack: UndoStack, back: CauseCommand | null, at: number): UndoStack => ({
  done: back ? [...stack.done, { back, typing: null, at }] : stack.done,
  undone: stack.undone.slice(0, -1),
});
