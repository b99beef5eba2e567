import { SyntheticPublisher } from './synthetic-publisher.ts';

// A process of its own, which sends a made picture to one address and goes with its parent or its connection.
process.on('disconnect', () => process.exit(0));
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.on(signal, () => undefined);

process.on('message', (wish: { whipUrl: string; token: string; seconds: number }) => {
  const publisher = new SyntheticPublisher(wish, () => process.exit(0));
  publisher.start().catch((error: unknown) => {
    console.error('the made stream did not begin:', (error as Error).message);
    process.exit(1);
  });
});
