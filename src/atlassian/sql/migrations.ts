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
  [
    'v002_due_line',
    `CREATE TABLE IF NOT EXISTS due_line (
      project VARCHAR(19) NOT NULL,
      day CHAR(10) NOT NULL,
      line VARCHAR(80) NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (project, day, line)
    )`,
  ],
  [
    'v003_told_line',
    `CREATE TABLE IF NOT EXISTS told_line (
      day CHAR(10) NOT NULL,
      person VARCHAR(128) NOT NULL,
      line VARCHAR(80) NOT NULL,
      PRIMARY KEY (day, person, line)
    )`,
  ],
  [
    'v004_known_issue',
    `CREATE TABLE IF NOT EXISTS known_issue (
      issue VARCHAR(19) NOT NULL,
      project VARCHAR(19) NOT NULL,
      state TEXT NOT NULL,
      looked_at CHAR(24) NOT NULL,
      gone_at CHAR(24),
      PRIMARY KEY (issue),
      KEY known_issue_gone (project, gone_at)
    )`,
  ],
];

/** Brings the schema up to date; names the migrations that were run. Safe to run any time, and twice. */
export function migrate(): Promise<string[]> {
  for (const [name, statement] of migrations) migrationRunner.enqueue(name, statement);
  return migrationRunner.run();
}
