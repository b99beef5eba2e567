import { StartRefused, type Config } from '@chucun/platform';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import pg from 'pg';

const SEED = resolve('dist/tools/seed.js');

/** Fills an empty demo database with the demo world, once. Interrupted, it begins again at the next start. */
export async function seedOnce(config: Config, databaseUrl: string): Promise<void> {
  if (config.mode !== 'demo' || !existsSync(SEED) || (await isSeeded(databaseUrl))) return;
  console.log(
    'First start: making the demo world (pictures, cooperatives, half a year of orders) …',
  );
  const code = await new Promise<number | null>((resolveCode) => {
    const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: config.dataDir };
    spawn(process.execPath, ['--enable-source-maps', SEED], { env, stdio: 'inherit' }).once(
      'exit',
      resolveCode,
    );
  });
  if (code !== 0) {
    throw new StartRefused(
      `The demo world could not be made; the lines above say why. Move ${config.dataDir} away and start again.`,
    );
  }
}

async function isSeeded(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const found = await client.query(`SELECT 1 FROM settings WHERE key = 'seeded'`);
    return found.rowCount === 1;
  } finally {
    await client.end();
  }
}
