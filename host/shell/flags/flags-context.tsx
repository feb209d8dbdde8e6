import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Flag } from './flag.ts';
import { FlagList } from './flag-list.tsx';

export interface Flags {
  /** A flag of the same id takes the place of the one before. */
  show: (flag: Flag) => void;
  close: (id: string) => void;
}

const FlagsContext = createContext<Flags | null>(null);

export function FlagsProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Flag[]>([]);
  const flags = useMemo(
    () => ({
      show: (flag: Flag) => setShown((all) => [flag, ...all.filter(({ id }) => id !== flag.id)]),
      close: (id: string) => setShown((all) => all.filter((flag) => flag.id !== id)),
    }),
    [],
  );
  return (
    <FlagsContext.Provider value={flags}>
      {children}
      <FlagList flags={shown} onClose={flags.close} />
    </FlagsContext.Provider>
  );
}

export function useFlags(): Flags {
  const flags = useContext(FlagsContext);
  if (!flags) throw new Error('useFlags needs a FlagsProvider above it.');
  return flags;
}
