import type { Clock } from '../../clock.ts';
import type { Store } from '../../store/store.ts';
import type { Ttl } from './kvs-schema.ts';

export interface KvsEntry {
  key: string;
  value: unknown;
  /** Epoch milliseconds of the site. */
  createdAt: number;
  updatedAt: number;
  expiresAt: number | null;
}

/** One key space: plain values and secrets do not see each other. */
export interface KvsEntries {
  get: (key: string) => KvsEntry | undefined;
  put: (key: string, value: unknown, ttl: Ttl) => KvsEntry;
  delete: (key: string) => void;
  /** Those that have not expired, ordered by key. */
  startingWith: (prefix: string) => KvsEntry[];
}

const unitMs = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };

export function openKvsEntries(store: Store, clock: Clock, name: string): KvsEntries {
  const kept = store.collection<KvsEntry>(name);

  function get(key: string): KvsEntry | undefined {
    const entry = kept.get(key);
    if (entry?.expiresAt == null || entry.expiresAt > clock.now()) return entry;
    kept.delete(key);
    return undefined;
  }

  return {
    get,
    put: (key, value, ttl) => {
      const now = clock.now();
      const entry = {
        key,
        value,
        createdAt: get(key)?.createdAt ?? now,
        updatedAt: now,
        expiresAt: ttl ? now + ttl.value * unitMs[ttl.unit] : null,
      };
      kept.put(key, entry);
      return entry;
    },
    delete: (key) => kept.delete(key),
    startingWith: (prefix) =>
      kept
        .all()
        .filter(({ key }) => key.startsWith(prefix) && get(key))
        .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
