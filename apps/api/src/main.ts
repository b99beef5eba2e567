import 'reflect-metadata';
import { DemoAccounts } from '@chucun/identity';
import { productionFaults, readConfig, StartRefused } from '@chucun/platform';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDatabase } from './open-database.ts';
import { seedOnce } from './seed-once.ts';
import { createServer, listenAt, startJobs, type WebHandler } from './serve.ts';

// The storefront learns the protocol from the header that a proxy, or we, set.
process.env['PROTOCOL_HEADER'] ??= 'x-forwarded-proto';
process.env['HOST_HEADER'] ??= 'host';
// A farmer without scripts sends the photo with the form.
process.env['BODY_SIZE_LIMIT'] ??= '26M';

// The parent may be gone before we are up; whoever opened the database closes it on exit.
const endEarly = () => process.exit(1);
process.once('disconnect', endEarly);

try {
  await start();
} catch (error) {
  console.error(error instanceof StartRefused ? error.message : error);
  process.exit(1);
}

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const faults = productionFaults(config);
  if (faults.length > 0)
    throw new StartRefused(
      `Not ready for production:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    );

  const database = await openDatabase(config);
  await seedOnce(config, database.url);
  const app = await createServer(config, database.url, await storefront());
  if (config.mode === 'production' && (await app.get(DemoAccounts).exist())) {
    throw new StartRefused('Not ready for production: the database holds demo accounts.');
  }
  stopOnRequest(async () => {
    await app.close();
    await database.close();
  });
  await app.listen(listenAt(config.port, '0.0.0.0')).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new StartRefused(
      `Port ${config.port} is taken: stop the other program, or start with PORT=${config.port + 1}.`,
    );
  });
  if (config.runsJobs) startJobs(app);
  process.send?.({ ready: true, publicUrl: config.publicUrl });
}

async function storefront(): Promise<WebHandler | undefined> {
  const built = resolve('dist/apps/web/handler.js');
  if (!existsSync(built)) return undefined;
  const module = (await import(pathToFileURL(built).href)) as { handler: WebHandler };
  return module.handler;
}

/** Closes in order on the usual signals, and when the parent that started us is gone. */
function stopOnRequest(close: () => Promise<void>): void {
  let closing: Promise<void> | undefined;
  const stop = () => {
    closing ??= close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.removeListener('disconnect', endEarly);
  process.on('disconnect', stop);
}
