import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { OutboxDispatcher, productionFaults, readConfig, TimedJobs } from '@chucun/platform';
import { WorkerModule } from './worker.module.ts';

// The same domains without HTTP: outbox, timed jobs, indexing. Any number of these may run beside the api.
const config = readConfig(process.env);
const faults = productionFaults(config);
if (faults.length > 0 || !config.databaseUrl) {
  console.error(
    ['The worker needs DATABASE_URL and a complete configuration:', ...faults].join('\n  - '),
  );
  process.exit(1);
}
const app = await NestFactory.createApplicationContext(
  WorkerModule.forRoot(config, config.databaseUrl),
  {
    logger: ['error', 'warn'],
  },
);
app.enableShutdownHooks();
app.get(OutboxDispatcher).start();
app.get(TimedJobs).start();
console.log('The worker delivers the outbox and runs the timed jobs.');
