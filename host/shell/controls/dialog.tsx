import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** CSS length; the dialog is never wider than the window. */
  width?: string;
  closeOnEscape?: boolean;
  closeOnBackdrop?: boolean;
}

/** A modal dialog that is open while it is mounted; focus goes back to where it came from. */
export function Dialog({
  title,
  onClose,
  children,
  width = '37.5rem',
  closeOnEscape = true,
  closeOnBackdrop = false,
}: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // Closing before the element goes lets the browser give the focus back.
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={element}
      aria-labelledby={heading}
      style={{ width }}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        if (closeOnEscape) onClose();
      }}
      onMouseDown={(event) => {
        if (closeOnBackdrop && event.target === event.currentTarget) onClose();
      }}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="button subtle icon" aria-label="Close" onClick={onClose}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
