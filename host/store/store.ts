import { DatabaseSync } from 'node:sqlite';

/** Documents of one kind, kept in memory and written through, so that a restart finds them again. */
export interface Collection<T> {
  get(id: string): T | undefined;
  all(): T[];
  put(id: string, document: T): void;
  delete(id: string): void;
  readonly size: number;
}

export interface Store {
  /** The collection of that name; its documents must survive JSON. */
  collection<T>(name: string): Collection<T>;
  /** A number that never comes twice for that name, counting up from `start`. */
  next(name: string, start?: number): number;
  close(): void;
}

/** Opens the site's state; `:memory:` keeps nothing. */
export function openStore(path: string): Store {
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;');
  database.exec(
    'CREATE TABLE IF NOT EXISTS document (kind TEXT, id TEXT, json TEXT, PRIMARY KEY (kind, id))',
  );
  const select = database.prepare('SELECT id, json FROM document WHERE kind = ? ORDER BY rowid');
  const upsert = database.prepare(
    'INSERT INTO document (kind, id, json) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
  );
  const remove = database.prepare('DELETE FROM document WHERE kind = ? AND id = ?');
  const open = new Map<string, Collection<unknown>>();

  function load<T>(kind: string): Collection<T> {
    const documents = new Map<string, T>(
      select.all(kind).map((row) => [String(row['id']), JSON.parse(String(row['json']))]),
    );
    return {
      get: (id) => documents.get(id),
      all: () => [...documents.values()],
      put: (id, document) => {
        documents.set(id, document);
        upsert.run(kind, id, JSON.stringify(document));
      },
      delete: (id) => {
        documents.delete(id);
        remove.run(kind, id);
      },
      get size() {
        return documents.size;
      },
    };
  }

  function collection<T>(name: string): Collection<T> {
    const known = open.get(name);
    // The name fixes the kind of document for the life of the store, which the compiler cannot see.
    if (known) return known as Collection<T>;
    const made = load<T>(name);
    open.set(name, made as Collection<unknown>);
    return made;
  }

  return {
    collection,
    next: (name, start = 1) => {
      const counters = collection<{ value: number }>('counter');
      const value = counters.get(name)?.value ?? start;
      counters.put(name, { value: value + 1 });
      return value;
    },
    close: () => database.close(),
  };
}
