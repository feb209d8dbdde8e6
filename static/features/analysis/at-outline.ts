/** Whether somebody is at the whys, or at the undo and redo that belong to them (`data-outline`). */
export const isAtOutline = (): boolean =>
  document.hasFocus() && (document.activeElement?.closest('[data-outline]') ?? null) !== null;
