import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { MenuItem, type MenuEntry } from './menu-item.tsx';
import { useOutsidePress } from './use-outside-press.ts';

interface MenuProps {
  label: string;
  entries: MenuEntry[];
  children: ReactNode;
  className: string;
  align?: 'start' | 'end';
  /** While something it started is under way; the button keeps its place in the tab order. */
  busy?: boolean;
}

/** A button that opens a menu: arrows, Home and End move, Enter chooses, Escape goes back. */
export function Menu({ label, entries, children, className, align, busy = false }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useOutsidePress(root, open, () => setOpen(false));

  function items(): HTMLElement[] {
    return [...(list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  }

  useEffect(() => {
    if (!open) return;
    const all = items();
    (all.find((item) => item.getAttribute('aria-checked') === 'true') ?? all[0])?.focus();
  }, [open]);

  function leave() {
    setOpen(false);
    button.current?.focus();
  }

  function steer(event: KeyboardEvent) {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 };
    if (event.key === 'Tab') setOpen(false);
    if (event.key === 'Escape') leave();
    if (isStep(event.key)) all[next[event.key] % all.length]?.focus();
    if (event.key === 'Escape' || isStep(event.key)) event.preventDefault();
  }

  return (
    <div className="menu" ref={root}>
      <button
        type="button"
        ref={button}
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-disabled={busy}
        onClick={() => setOpen(!open && !busy)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || busy) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && (
        <div
          id={id}
          role="menu"
          aria-label={label}
          className={`menu-list ${align ?? 'start'}`}
          ref={list}
          onKeyDown={steer}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={`${id}-${entry.id}`} entry={entry} onChosen={leave} />
          ))}
        </div>
      )}
    </div>
  );
}

type Step = 'ArrowDown' | 'ArrowUp' | 'Home' | 'End';

function isStep(key: string): key is Step {
  return key === 'ArrowDown' || key === 'ArrowUp' || key === 'Home' || key === 'End';
}
