import { migrationRunner } from '@forge/sql';

/** One statement each; a name once shipped is never changed or reused. */
const migrations: readonly (readonly [name: string, statement: string])[] = [
  [
    'v001_entry',
    `CREATE TABLE IF NOT EXISTS entry (
      record VARCHAR(64) NOT NULL,
      seq INT NOT NULL,
      command_id VARCHAR(24) NOT NULL,
      at CHAR(24) NOT NULL,
      actor VARCHAR(128) NOT NULL,
      command MEDIUMTEXT NOT NULL,
      result CHAR(43) NOT NULL,
      digest CHAR(43) NOT NULL,
      PRIMARY KEY (record, seq),
      UNIQUE KEY entry_command (record, command_id)
    )`,
  ],
];

/** Brings the schema up to date; names the migrations that were run. Safe to run any time, and twice. */
export function migrate(): Promise<string[]> {
  for (const [name, statement] of migrations) migrationRunner.enqueue(name, statement);
  return migrationRunner.run();
}
