import type { Config } from './config.ts';
import { InProcessPubSub, type PubSub } from './pub-sub.ts';

/** Between processes where a Redis is configured, else within this one. The client is loaded only where it is used. */
export async function openPubSub(config: Config): Promise<PubSub> {
  if (!config.redisUrl) return new InProcessPubSub();
  const { RedisPubSub } = await import('./redis-pub-sub.ts');
  return new RedisPubSub(config.redisUrl);
}
