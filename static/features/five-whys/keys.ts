/** What a person may want of a why; mouse, keyboard and the list of keys all name it so. */
export type Intent =
  | 'nextWhy'
  | 'branch'
  | 'moveIn'
  | 'moveOut'
  | 'moveUp'
  | 'moveDown'
  | 'toggleRoot'
  | 'remove'
  | 'previous'
  | 'following'
  | 'leave';

/** A key as it was struck in the text of a why. */
export interface Stroke {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly empty: boolean;
  /** The person is writing here, and not only passing by with Tab. */
  readonly writing: boolean;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

const withAlt: Readonly<Record<string, Intent>> = {
  ArrowUp: 'moveUp',
  ArrowDown: 'moveDown',
  ArrowLeft: 'moveOut',
  ArrowRight: 'moveIn',
};

function tab({ shift, empty, writing }: Stroke): Intent | null {
  if (!writing) return null;
  if (shift) return 'moveOut';
  return empty ? 'moveIn' : 'branch';
}

/** What the stroke asks for; null leaves it to the browser. Tab moves on as everywhere unless one is writing. */
export function intentOf(stroke: Stroke): Intent | null {
  const { key, ctrl, alt, shift } = stroke;
  if (alt && !ctrl) return withAlt[key] ?? null;
  if (ctrl) return key === 'Enter' ? 'toggleRoot' : null;
  if (key === 'Tab') return tab(stroke);
  if (shift) return null;
  if (key === 'Enter') return 'nextWhy';
  if (key === 'Escape') return 'leave';
  if ((key === 'Backspace' || key === 'Delete') && stroke.empty) return 'remove';
  if (key === 'ArrowUp' && stroke.atStart) return 'previous';
  if (key === 'ArrowDown' && stroke.atEnd) return 'following';
  return null;
}

/** The list a person reads. */
export const keysInWords: readonly (readonly [keys: string, does: string])[] = [
  ['Enter', 'Next why, beneath this one'],
  ['Shift + Enter', 'New line in the text'],
  ['Tab', 'Branch: another why for the same effect'],
  ['Shift + Tab', 'One level out'],
  ['Alt + ↑ or ↓', 'Move up or down among its neighbours'],
  ['Alt + ← or →', 'Move one level out or in'],
  ['↑ or ↓', 'Go to the why above or below'],
  ['Ctrl + Enter', 'Name as root cause, or take the name back'],
  ['Backspace in an empty why', 'Remove it'],
  ['Ctrl + Z', 'Undo'],
  ['Ctrl + Shift + Z', 'Redo'],
  ['Esc', 'Stop writing; Tab then moves on to the buttons'],
  ['F1', 'Show or hide these keys'],
];
