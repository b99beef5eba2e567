import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A fresh, migrated, empty database of one spec file, cloned from the run's template. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_POSTGRES_URL'];
  if (!server)
    throw new Error(
      'TEST_POSTGRES_URL is not set: run through the jest projects "database" or "api"',
    );
  const name = `t_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  await asAdmin(server, `CREATE DATABASE ${name} TEMPLATE chucun_template`);
  return {
    url: `${server}${name}`,
    drop: () => asAdmin(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function asAdmin(server: string, sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: `${server}postgres` });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}
