import { openMariadb } from '../../../host/forge/sql/mariadb/mariadb-engine';
import { findMariadb, startMariadb } from '../../../host/forge/sql/mariadb/server';
import { openSite, type Site } from './site';

const daemon = findMariadb();

/** SQLite everywhere, and MariaDB where it is on the machine. */
export const engines = daemon === null ? ['SQLite'] : ['SQLite', 'MariaDB'];

/** A site whose app keeps its log in that engine; `stop` ends the engine too. */
export async function openSiteOn(engine: string): Promise<Site> {
  if (engine === 'SQLite' || daemon === null) return openSite();
  const server = await startMariadb(daemon);
  const database = 'installation';
  await server.createDatabase(database);
  const { socketPath, user } = server;
  const site = await openSite({ sqlEngine: openMariadb({ socketPath, user, database }) });
  return {
    ...site,
    stop: async () => {
      await site.stop();
      await server.stop();
    },
  };
}
