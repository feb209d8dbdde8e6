export interface MenuEntry {
  id: string;
  label: string;
  /** A few quiet words after the label. */
  hint?: string;
  /** Given when the menu is a choice of one. */
  checked?: boolean;
  choose: () => void;
}

interface MenuItemProps {
  id: string;
  entry: MenuEntry;
  /** Runs before the choice is carried out. */
  onChosen: () => void;
}

/** The hint describes the item and is no part of its name; pressing it chooses the item too. */
export function MenuItem({ id, entry, onChosen }: MenuItemProps) {
  const { label, hint, checked, choose } = entry;
  const hintId = `${id}-hint`;
  return (
    <div role="none" className="menu-entry">
      <button
        type="button"
        data-entry
        role={checked === undefined ? 'menuitem' : 'menuitemradio'}
        aria-checked={checked}
        aria-describedby={hint === undefined ? undefined : hintId}
        tabIndex={-1}
        onClick={() => {
          onChosen();
          choose();
        }}
      >
        {label}
      </button>
      {hint !== undefined && (
        <span id={hintId} aria-hidden="true">
          {hint}
        </span>
      )}
    </div>
  );
}
