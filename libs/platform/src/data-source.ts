import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from './migrations/index.ts';
import { NamedClient } from './named-client.ts';
import { SnakeNaming } from './snake-naming.ts';

// Money and weights are bigint; all of ours fit a safe integer, and one that does not must not pass unseen.
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`bigint ${text} does not fit a safe integer`);
  return value;
});
// A date is a calendar day, not a moment: it stays text.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** TypeORM options for our database; entities are added by the domains' modules. */
export function dataSourceOptions(url: string, poolMax: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    namingStrategy: new SnakeNaming(),
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    extra: {
      Client: NamedClient,
      max: poolMax,
      idleTimeoutMillis: 30_000,
      application_name: 'chucun',
    },
  };
}

/** Brings the database up to date; returns the names of the migrations that ran. */
export async function migrate(url: string): Promise<string[]> {
  const source = await new DataSource(dataSourceOptions(url, 1)).initialize();
  try {
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
