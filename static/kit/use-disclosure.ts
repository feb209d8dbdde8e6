import { type RefObject, useCallback, useRef, useState } from 'react';

interface Disclosure {
  readonly isOpen: boolean;
  /** For the button that opens and closes it. */
  readonly opener: {
    readonly ref: RefObject<HTMLButtonElement>;
    readonly 'aria-expanded': boolean;
    readonly onClick: () => void;
  };
  /** Closes it and gives the focus back to the button. */
  readonly close: () => void;
}

/** Something that a button opens beneath it; whoever closes it is where they were before. */
export function useDisclosure(): Disclosure {
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    ref.current?.focus();
  }, []);
  return {
    isOpen,
    opener: { ref, 'aria-expanded': isOpen, onClick: () => setOpen((before) => !before) },
    close,
  };
}
