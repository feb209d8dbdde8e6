import type { DatabaseSync } from 'node:sqlite';

/** The table below all collections: kind, id and JSON text. */
export interface Documents {
  /** What was written under that kind, oldest first; the writer vouches for its shape. */
  read: <T>(kind: string) => [string, T][];
  write: (kind: string, id: string, json: string) => void;
  remove: (kind: string, id: string) => void;
}

export function openDocuments(database: DatabaseSync): Documents {
  database.exec(
    'CREATE TABLE IF NOT EXISTS document (kind TEXT, id TEXT, json TEXT, PRIMARY KEY (kind, id))',
  );
  const select = database.prepare('SELECT id, json FROM document WHERE kind = ? ORDER BY rowid');
  const upsert = database.prepare(
    'INSERT INTO document (kind, id, json) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json',
  );
  const erase = database.prepare('DELETE FROM document WHERE kind = ? AND id = ?');
  return {
    read: (kind) =>
      select.all(kind).map((row) => [String(row['id']), JSON.parse(String(row['json']))]),
    write: (kind, id, json) => void upsert.run(kind, id, json),
    remove: (kind, id) => void erase.run(kind, id),
  };
}
