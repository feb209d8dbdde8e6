import type { CauseCommand } from '../../../src/domain/causes/command';
import { canonical } from '../../../src/domain/digest';

/** A change that can be taken back, or done again; `typing` names the text when it was typing. */
export interface Step {
  readonly command: CauseCommand;
  /** The command as it would itself be taken back, when it was put here. */
  readonly counter: string;
  readonly typing: string | null;
  /** Milliseconds since the epoch of the last keystroke it covers. */
  readonly at: number;
}

export interface UndoStack {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const emptyUndoStack: UndoStack = { done: [], undone: [] };

const burst = 1_500;
const longest = 200;

/** What a command says, whatever stands beside its place now. */
const said = (command: CauseCommand | null): string =>
  canonical(command && { ...command, after: null, before: null });

/** A way back and, to tell later whether anybody changed the same since, the way forth again. */
interface Ways {
  readonly back: CauseCommand | null;
  readonly forth: CauseCommand | null;
}

/** Whether the place is as the change left it: taking it back takes nothing away from anybody else. */
export const isAsLeft = (step: Step, forth: CauseCommand | null): boolean =>
  step.counter === said(forth);

/** Remembers how to take a change back. Words typed without a pause come back as one. */
export function remembered(
  stack: UndoStack,
  { back, forth }: Ways,
  typing: string | null,
  at: number,
): UndoStack {
  if (back === null) return { ...stack, undone: [] };
  const counter = said(forth);
  const last = stack.done.at(-1);
  if (last && typing !== null && last.typing === typing && at - last.at < burst) {
    return { done: [...stack.done.slice(0, -1), { ...last, counter, at }], undone: [] };
  }
  return {
    done: [...stack.done, { command: back, counter, typing, at }].slice(-longest),
    undone: [],
  };
}

/** Takes a step off its stack; `counter` is what would undo that, `back` what would undo the undoing. */
export type Taken = (
  stack: UndoStack,
  counter: CauseCommand | null,
  back: CauseCommand | null,
  at: number,
) => UndoStack;

const step = (command: CauseCommand | null, back: CauseCommand | null, at: number): Step[] =>
  command ? [{ command, counter: said(back), typing: null, at }] : [];

export const tookBack: Taken = ({ done, undone }, counter, back, at) => ({
  done: done.slice(0, -1),
  undone: [...undone, ...step(counter, back, at)],
});

export const didAgain: Taken = ({ done, undone }, counter, back, at) => ({
  done: [...done, ...step(counter, back, at)],
  undone: undone.slice(0, -1),
});
