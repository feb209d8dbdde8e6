import { useEffect, useRef, useState, type RefObject } from 'react';

interface Editing {
  editing: boolean;
  begin: () => void;
  end: () => void;
  /** The button that starts the editing; it gets the focus back at the end. */
  button: RefObject<HTMLButtonElement>;
}

export function useEditing(): Editing {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  return { editing, begin: () => setEditing(true), end: () => setEditing(false), button };
}
