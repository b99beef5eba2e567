import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were measured on. */
export async function describeMachine(pool) {
  const [{ version }] = (await pool.query(`SELECT current_setting('server_version') AS version`))
    .rows;
  const settings = await pool.query(
    `SELECT name, setting || coalesce(unit, '') AS value FROM pg_settings
     WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers', 'max_wal_size')`,
  );
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    postgres: version,
    postgresSettings: Object.fromEntries(settings.rows.map(({ name, value }) => [name, value])),
    loadAtEnd: loadavg().map((load) => Number(load.toFixed(2))),
  };
}
