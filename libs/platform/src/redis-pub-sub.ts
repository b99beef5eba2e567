import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { type Heard, Listeners, PubSub } from './pub-sub.ts';

const PREFIX = 'chucun:';
const RETRY_MS_MAX = 2000;

/** For several processes: hints travel through Redis. While it is away they are lost, and nothing waits for it. */
export class RedisPubSub extends PubSub {
  private readonly log = new Logger('Redis');
  private readonly listeners = new Listeners();
  private readonly topics = new Set<string>();
  private readonly speaking: Redis;
  private readonly hearing: Redis;
  private isAway = false;

  constructor(url: string) {
    super();
    this.speaking = this.connect(url);
    this.hearing = this.connect(url);
    this.hearing.on('ready', () => void this.listen([...this.topics]));
    this.hearing.on('message', (channel, message) =>
      this.listeners.tell(channel.slice(PREFIX.length), message),
    );
  }

  publish(topic: string, message: string): void {
    if (this.speaking.status !== 'ready') return;
    this.speaking.publish(PREFIX + topic, message).catch(() => undefined);
  }

  subscribe(topic: string, heard: Heard): () => void {
    if (!this.topics.has(topic)) {
      this.topics.add(topic);
      void this.listen([topic]);
    }
    return this.listeners.add(topic, heard);
  }

  async close(): Promise<void> {
    this.speaking.disconnect();
    this.hearing.disconnect();
  }

  private connect(url: string): Redis {
    const redis = new Redis(url, {
      // A hint that comes late is worth nothing, so none is kept for later.
      enableOfflineQueue: false,
      autoResubscribe: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (times) => Math.min(times * 100, RETRY_MS_MAX),
    });
    redis.on('error', (error) => {
      if (!this.isAway) this.log.warn(`away: ${error.message}`);
      this.isAway = true;
    });
    redis.on('ready', () => {
      this.isAway = false;
    });
    return redis;
  }

  private async listen(topics: readonly string[]): Promise<void> {
    if (topics.length === 0 || this.hearing.status !== 'ready') return;
    await this.hearing.subscribe(...topics.map((topic) => PREFIX + topic)).catch(() => undefined);
  }
}
