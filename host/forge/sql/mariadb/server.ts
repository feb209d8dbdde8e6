import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';

/** A MariaDB of our own, reachable by its socket only, with TiDB's usual strictness. */
export interface MariadbServer {
  socketPath: string;
  user: string;
  createDatabase: (name: string) => Promise<void>;
  stop: () => Promise<void>;
}

const daemons = ['/usr/sbin/mariadbd', '/usr/libexec/mariadbd', '/usr/local/sbin/mariadbd'];

const sqlMode = [
  'ONLY_FULL_GROUP_BY',
  'STRICT_TRANS_TABLES',
  'NO_ZERO_IN_DATE',
  'NO_ZERO_DATE',
  'ERROR_FOR_DIVISION_BY_ZERO',
  'NO_ENGINE_SUBSTITUTION',
].join(',');

const settings = [
  '--skip-networking',
  '--innodb-buffer-pool-size=32M',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_bin',
  '--default-time-zone=+00:00',
  `--sql-mode=${sqlMode}`,
];

/** Path of the server on this machine, or null when MariaDB is not installed. */
export const findMariadb = () => daemons.find((path) => existsSync(path)) ?? null;

function install(dataDirectory: string, user: string): void {
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${dataDirectory}`,
      `--user=${user}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      '--skip-name-resolve',
    ],
    { stdio: 'ignore' },
  );
}

async function reachable(socketPath: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const connection = await createConnection({ socketPath, user: 'root' });
      await connection.end();
      return;
    } catch (error) {
      if (attempt === 200) throw error;
      await sleep(50);
    }
  }
}

/** Starts a server on a folder of its own, which goes with it when it stops. */
export async function startMariadb(daemon: string): Promise<MariadbServer> {
  const folder = mkdtempSync(join(tmpdir(), 'forge-sql-'));
  const dataDirectory = join(folder, 'data');
  const socketPath = join(folder, 's.sock');
  const { username } = userInfo();
  install(dataDirectory, username);
  const server = spawn(
    daemon,
    [
      '--no-defaults',
      `--user=${username}`,
      `--datadir=${dataDirectory}`,
      `--socket=${socketPath}`,
      `--pid-file=${join(folder, 'pid')}`,
      ...settings,
    ],
    { stdio: 'ignore' },
  );
  const kill = () => void server.kill('SIGKILL');
  process.once('exit', kill);
  await reachable(socketPath);
  return {
    socketPath,
    user: 'root',
    createDatabase: async (name) => {
      const connection = await createConnection({ socketPath, user: 'root' });
      await connection.query('CREATE DATABASE ??', [name]);
      await connection.end();
    },
    stop: async () => {
      const gone = once(server, 'exit');
      server.kill('SIGKILL');
      await gone;
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
