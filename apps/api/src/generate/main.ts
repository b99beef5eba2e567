import 'reflect-metadata';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { migrate, readConfig, startPostgres } from '@chucun/platform';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { createServer } from '../serve.ts';
import { describeErrors } from './describe-errors.ts';
import { describeTables } from './describe-tables.ts';

// Prints what is generated from the running system: schema.graphql, schema.sql and docs/errors.md.
const folder = mkdtempSync(join(tmpdir(), 'chucun-generate-'));
const postgres = await startPostgres({ dataDir: join(folder, 'pg'), unsafe: true });
try {
  const url = postgres.url('postgres');
  await migrate(url);
  const app = await createServer(
    { ...readConfig({ CHUCUN_MODE: 'test', DATA_DIR: folder }), databasePoolMax: 2 },
    url,
  );
  await app.init();
  const schema = lexicographicSortSchema(app.get(GraphQLSchemaHost, { strict: false }).schema);
  writeFileSync('libs/contract/schema.graphql', `${printSchema(schema)}\n`);
  writeFileSync('docs/errors.md', describeErrors(schema));
  writeFileSync('libs/platform/schema.sql', await describeTables(app.get(DataSource)));
  await app.close();
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
