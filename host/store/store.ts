import { DatabaseSync } from 'node:sqlite';
import { openDocuments, type Documents } from './documents.ts';

/** Documents of one kind, kept in memory and written through, so that a restart finds them again. */
export interface Collection<T> {
  get(id: string): T | undefined;
  all(): T[];
  put(id: string, document: T): void;
  delete(id: string): void;
  readonly size: number;
}

export interface Store {
  /** Opens the collection of that name, once; its documents must survive JSON. */
  collection<T>(name: string): Collection<T>;
  /** A number that never comes twice for that name, counting up from `start`. */
  next(name: string, start?: number): number;
  close(): void;
}

/** Opens the site's state; `:memory:` keeps nothing. */
export function openStore(path: string): Store {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
  const documents = openDocuments(database);
  const open = new Set<string>();
  const counters = load<{ value: number }>(documents, 'counter');

  return {
    // One owner a collection: nobody can open it again as documents of another kind.
    collection: (name) => {
      if (open.has(name)) throw new Error(`The collection ${name} is open already.`);
      open.add(name);
      return load(documents, name);
    },
    next: (name, start = 1) => {
      const value = counters.get(name)?.value ?? start;
      counters.put(name, { value: value + 1 });
      return value;
    },
    close: () => database.close(),
  };
}

function load<T>(documents: Documents, kind: string): Collection<T> {
  const kept = new Map<string, T>(documents.read(kind));
  return {
    get: (id) => kept.get(id),
    all: () => [...kept.values()],
    put: (id, document) => {
      kept.set(id, document);
      documents.write(kind, id, JSON.stringify(document));
    },
    delete: (id) => {
      if (kept.delete(id)) documents.remove(kind, id);
    },
    get size() {
      return kept.size;
    },
  };
}
