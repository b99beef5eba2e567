import { migrate, startPostgres, StartRefused, type Config } from '@chucun/platform';
import { join } from 'node:path';
import pg from 'pg';

export interface OpenDatabase {
  url: string;
  close(): Promise<void>;
}

const NAME = 'chucun';

/** Opens the configured database, or the embedded one; in demo and test mode it is brought up to date. */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    if (config.mode !== 'production') await migrate(config.databaseUrl);
    return { url: config.databaseUrl, close: async () => undefined };
  }
  const server = await startPostgres({ dataDir: join(config.dataDir, 'postgres') });
  try {
    await createIfAbsent(server.url('postgres'));
    const url = server.url(NAME);
    await migrate(url);
    return { url, close: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw new StartRefused(
      `The database could not be brought up to date; nothing was lost. Cause: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function createIfAbsent(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    const found = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME]);
    if (found.rowCount === 0) await admin.query(`CREATE DATABASE ${NAME}`);
  } finally {
    await admin.end();
  }
}
