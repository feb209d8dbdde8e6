import type { Host } from '../../../host/host';
import { openMariadb } from '../../../host/forge/sql/mariadb/mariadb-engine';
import {
  findMariadb,
  startMariadb,
  type MariadbServer,
} from '../../../host/forge/sql/mariadb/server';
import { ask, startFixtureHost, valueOf } from './fixture-host';
import { listing, matching } from './matching';

const daemon = findMariadb();

let server: MariadbServer | null = null;

async function startOn(engine: string): Promise<Host> {
  if (engine === 'SQLite' || daemon === null) return startFixtureHost();
  server = await startMariadb(daemon);
  const database = 'installation';
  await server.createDatabase(database);
  const { socketPath, user } = server;
  return startFixtureHost({ sqlEngine: openMariadb({ socketPath, user, database }) });
}

const engines = daemon === null ? ['SQLite'] : ['SQLite', 'MariaDB'];

describe.each(engines)('Forge SQL on %s', (engine) => {
  let host: Host;
  beforeAll(async () => {
    host = await startOn(engine);
    await change(`CREATE TABLE IF NOT EXISTS entry (
      record VARCHAR(40) NOT NULL, seq INT NOT NULL, body MEDIUMTEXT NOT NULL,
      at DATETIME(3) NOT NULL, cost DECIMAL(10,2) DEFAULT 0, big BIGINT NULL, flag BOOLEAN DEFAULT FALSE,
      ratio DOUBLE NULL, PRIMARY KEY (record, seq), KEY by_time (at), UNIQUE KEY by_big (big)
    ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COMMENT='the log';`);
    await change(
      'CREATE TABLE counted (id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT, `name` VARCHAR(20), PRIMARY KEY (id))',
    );
  });
  afterAll(async () => {
    await host.stop();
    await server?.stop();
    server = null;
  });
  beforeEach(async () => {
    await run('DELETE FROM entry');
    await run('DELETE FROM counted');
  });

  const run = async (query: string, params: unknown[] = []) =>
    valueOf(await ask(host, 'quality', 'sql', { query, params }));
  const change = async (query: string) =>
    valueOf(await ask(host, 'quality', 'sql', { query, ddl: true }));
  const insert = (record: string, seq: number, more: unknown[] = ['{}', null]) =>
    run('INSERT INTO entry (record, seq, body, big, at) VALUES (?, ?, ?, ?, ?)', [
      record,
      seq,
      ...more,
      '2026-01-02 03:04:05.678',
    ]);

  it('answers types as Forge’s JSON carries them', async () => {
    await run(
      `INSERT INTO entry (record, seq, body, at, cost, big, flag, ratio)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ['NC-1', 1, "it's {}", '2026-01-02 03:04:05.678', 12.5, '9007199254740993', true, 0.25],
    );
    expect(await run('SELECT * FROM entry')).toEqual({
      rows: [
        {
          record: 'NC-1',
          seq: 1,
          body: "it's {}",
          at: '2026-01-02 03:04:05.678',
          cost: '12.50',
          big: '9007199254740993',
          flag: 1,
          ratio: 0.25,
        },
      ],
    });
    expect(await run('SELECT COUNT(*) AS n, SUM(seq) AS total FROM entry')).toEqual({
      rows: [{ n: '1', total: '1' }],
    });
  });

  it('answers a write with MySQL’s header', async () => {
    expect(await insert('NC-1', 1)).toMatchObject({ rows: { affectedRows: 1, fieldCount: 0 } });
    expect(await run('UPDATE entry SET body = ? WHERE seq = ?', ['x', 9])).toMatchObject({
      rows: { affectedRows: 0 },
    });
  });

  it('names a duplicate key as MySQL does', async () => {
    await insert('NC-1', 1);
    const refused = { code: 'SQL_EXECUTION_ERROR', mysql: 'ER_DUP_ENTRY' };
    expect(await insert('NC-1', 1)).toEqual(refused);
    await insert('NC-1', 2, ['{}', 5]);
    expect(await insert('NC-1', 3, ['{}', 5])).toEqual(refused);
  });

  it('upserts, ignores and replaces', async () => {
    await insert('NC-1', 1, ['a', 1]);
    const upsert = `INSERT INTO entry (record, seq, body, at, big) VALUES ('NC-1', 1, 'b', ?, 2)
      ON DUPLICATE KEY UPDATE body = IF(VALUES(big) > big, VALUES(body), body), big = VALUES(big)`;
    await run(upsert, ['2026-01-01 00:00:00']);
    expect(await run('SELECT body, big FROM entry')).toEqual({ rows: [{ body: 'b', big: '2' }] });
    await run("INSERT IGNORE INTO entry (record, seq, body, at) VALUES ('NC-1', 1, 'c', ?)", [
      '2026-01-01 00:00:00',
    ]);
    expect(await run('SELECT body FROM entry')).toEqual({ rows: [{ body: 'b' }] });
    await run("REPLACE INTO entry (record, seq, body, at) VALUES ('NC-1', 1, 'd', ?)", [
      '2026-01-01 00:00:00',
    ]);
    expect(await run('SELECT body, big FROM entry')).toEqual({ rows: [{ body: 'd', big: null }] });
    await run(`INSERT INTO counted (name) SELECT record FROM entry
      ON DUPLICATE KEY UPDATE name = VALUES(name)`);
    expect(await run('SELECT name FROM counted')).toEqual({ rows: [{ name: 'NC-1' }] });
  });

  it('counts keys by itself and answers them as text', async () => {
    await run('INSERT INTO counted (name) VALUES (?), (?)', ['a', 'b']);
    const answer = await run('SELECT id, name FROM counted ORDER BY id LIMIT ? OFFSET ?', [1, 1]);
    expect(answer).toEqual({ rows: [{ id: matching(/^\d+$/), name: 'b' }] });
  });

  it('groups, joins and compares in the shared subset', async () => {
    await insert('NC-1', 1);
    await insert('NC-1', 2);
    await insert('NC-2', 1);
    const answer = await run(
      `SELECT e.record, COUNT(*) AS n, MAX(e.seq) AS latest FROM entry e
       WHERE e.at >= ? AND e.record LIKE 'NC-%' GROUP BY e.record HAVING COUNT(*) > ? ORDER BY e.record`,
      ['2026-01-01 00:00:00', 1],
    );
    expect(answer).toMatchObject({ rows: [{ record: 'NC-1', n: '2' }] });
    expect(await run("SELECT record FROM entry WHERE record LIKE 'nc-%'")).toEqual({ rows: [] });
    expect(
      await run(
        "SELECT CONCAT('a', NULL) AS missing, CONCAT('a', ?) AS both_, CAST(CAST('7' AS SIGNED) + 1 AS CHAR) AS eight",
        ['b'],
      ),
    ).toEqual({ rows: [{ missing: null, both_: 'ab', eight: '8' }] });
  });

  it('changes tables and shows them', async () => {
    await change('CREATE TABLE changing (a INT PRIMARY KEY)');
    await change('ALTER TABLE changing ADD COLUMN b VARCHAR(10) NULL');
    await change('CREATE INDEX IF NOT EXISTS by_b ON changing (b)');
    await change('ALTER TABLE changing ADD UNIQUE INDEX by_both (a, b)');
    await change('DROP INDEX by_b ON changing');
    expect(await run('SHOW COLUMNS FROM changing')).toMatchObject({
      rows: [{ Field: 'a' }, { Field: 'b' }],
    });
    expect(await run('SHOW INDEX FROM changing')).toMatchObject({
      rows: listing({ Key_name: 'by_both' }),
    });
    await change('TRUNCATE TABLE changing');
    await change('DROP TABLE IF EXISTS changing');
    expect(await run('SELECT a FROM changing')).toEqual({
      code: 'SQL_EXECUTION_ERROR',
      mysql: 'ER_NO_SUCH_TABLE',
    });
  });

  it('runs @forge/sql’s migrations once', async () => {
    const first = valueOf(await ask(host, 'quality', 'migrate'));
    expect(first).toEqual({ ran: ['v1', 'v2'], listed: ['v1', 'v2'] });
    expect(valueOf(await ask(host, 'quality', 'migrate'))).toMatchObject({ ran: [] });
  });

  it.each([
    ['two statements', 'SELECT 1; SELECT 2', 'SQL_POLICY_VIOLATION'],
    ['a schema change over the data endpoint', 'CREATE TABLE x (a INT)', 'SQL_POLICY_VIOLATION'],
    ['a transaction', 'START TRANSACTION', 'SQL_POLICY_VIOLATION'],
    ['another schema', 'SELECT a.b FROM mysql.user a', 'SQL_POLICY_VIOLATION'],
    ['waiting', 'SELECT SLEEP(1)', 'SQL_POLICY_VIOLATION'],
    ['a lock', 'SELECT seq FROM entry FOR UPDATE', 'SQL_POLICY_VIOLATION'],
    ['TiDB’s missing RETURNING', 'DELETE FROM entry RETURNING seq', 'SQL_EXECUTION_ERROR'],
    ['double quotes', 'SELECT "a" AS a', 'SQL_EXECUTION_ERROR'],
    ['||', "SELECT 'a' || 'b' AS ab", 'SQL_EXECUTION_ERROR'],
    ['a statement that is none', 'SELECT FROM WHERE', 'SQL_EXECUTION_ERROR'],
    ['an unknown column', 'SELECT nothing FROM entry', 'SQL_EXECUTION_ERROR'],
  ])('refuses %s', async (_, query, code) => {
    expect(await run(query)).toMatchObject({ code });
  });

  it('refuses foreign keys', async () => {
    const query = 'CREATE TABLE x (a INT, FOREIGN KEY (a) REFERENCES entry (seq))';
    expect(await change(query)).toMatchObject({ code: 'SQL_POLICY_VIOLATION' });
  });

  it('leaves texts alone that look like SQL', async () => {
    const text = 'a; DROP TABLE entry -- \'x\' \\ "y"';
    await insert('NC-1', 1, [text, null]);
    expect(await run('SELECT body FROM entry')).toEqual({ rows: [{ body: text }] });
    expect(await run("SELECT 'it''s; \\'fine\\' \\\\' AS t")).toEqual({
      rows: [{ t: "it's; 'fine' \\" }],
    });
  });

  if (engine === 'MariaDB') {
    it.each([
      [
        'a column that is not grouped',
        'SELECT record, seq FROM entry GROUP BY record',
        'ER_WRONG_FIELD_WITH_GROUP',
      ],
      ['a text in a number', "UPDATE entry SET seq = 'abc'", 'ER_TRUNCATED_WRONG_VALUE_FOR_FIELD'],
      ['a text that is too long', "UPDATE entry SET record = REPEAT('x', 41)", 'ER_DATA_TOO_LONG'],
    ])('refuses %s', async (_, query, mysql) => {
      await insert('NC-1', 1);
      expect(await run(query)).toEqual({ code: 'SQL_EXECUTION_ERROR', mysql });
    });
  }
});

describe('the rate of changes', () => {
  it('is held to what an installation may send', async () => {
    const host = await startFixtureHost({ limits: { sqlDdlPerMinute: 1 } });
    const make = (name: string) =>
      ask(host, 'quality', 'sql', { query: `CREATE TABLE ${name} (a INT)`, ddl: true });
    expect(valueOf(await make('one'))).toHaveProperty('rows');
    expect(valueOf(await make('two'))).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
    await host.stop();
  });
});
