import type { Flag } from './flag.ts';
import { FlagCard } from './flag-card.tsx';

interface FlagListProps {
  flags: readonly Flag[];
  onClose: (id: string) => void;
}

/** The list is always there, so that what appears in it is read out. */
export function FlagList({ flags, onClose }: FlagListProps) {
  return (
    <section className="flags" aria-label="Messages" aria-live="polite">
      {flags.map((flag) => (
        <FlagCard key={flag.id} flag={flag} onClose={() => onClose(flag.id)} />
      ))}
    </section>
  );
}
