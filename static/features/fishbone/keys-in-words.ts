/** The keys of the picture, as a person reads them; while one writes, the keys are those of the whys. */
export const fishKeys: readonly (readonly [keys: string, does: string])[] = [
  ['↑ or ↓', 'Go to the cause or bone before or behind'],
  ['→ or ←', 'Go to what explains it, or to what it explains'],
  ['Enter or F2', 'Write; on a bone: a new cause there'],
  ['Enter while writing', 'Next why'],
  ['Tab while writing', 'Branch: another why for the same effect'],
  ['Esc while writing', 'Stop; what is written stays'],
  ['Ctrl + Enter', 'Name as root cause, or take the name back'],
  ['Delete', 'Remove it and what explains it'],
  ['+ or −', 'Zoom'],
  ['0', 'Show all of it'],
  ['Arrows on the frame', 'Move the picture'],
  ['Ctrl + Z', 'Undo'],
];
