import { IdentityModule } from '@chucun/identity';
import { newId } from '@chucun/kernel';
import { freePort, PlatformModule, type Config } from '@chucun/platform';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { SyntheticPublisher } from '../synthetic/synthetic-publisher.ts';
import { LiveVideoModule } from './live-video.module.ts';
import { LiveVideo } from './live-video.ts';
import { VideoEvents, type VideoEvent } from './video-events.ts';

/** What the specs need of the test kit. */
interface Rows {
  db: DataSource;
  account(): Promise<string>;
  coop(): Promise<string>;
  insert(table: string, row: Record<string, unknown>): Promise<void>;
}
export interface Kit {
  testDatabase(): Promise<{ url: string; drop(): Promise<void> }>;
  testConfig(overrides: Partial<Config>): Config;
  Sql: new (db: DataSource) => Rows;
}

/** The video part of live over real HTTP, for specs. */
export class SpecVideo {
  readonly events: VideoEvent[] = [];
  private readonly publishers: SyntheticPublisher[] = [];

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly sql: Rows,
    private readonly drop: () => Promise<void>,
  ) {
    this.get(VideoEvents).listen((event) => this.events.push(event));
  }

  static async open(kit: Kit, live: Partial<Config['live']> = {}): Promise<SpecVideo> {
    const database = await kit.testDatabase();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const config = kit.testConfig({ publicUrl: url });
    // Ports of their own, so that specs side by side do not look at the same ones.
    const first = 41_000 + (process.pid % 200) * 100;
    config.live = { ...config.live, udpPorts: [first, first + 99], ...live };
    const adapter = new FastifyAdapter();
    const root = {
      module: LiveVideoModule,
      imports: [PlatformModule.forRoot(config, database.url), IdentityModule],
    };
    const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
      logger: ['error'],
      abortOnError: false,
    });
    await app.listen(port, '127.0.0.1');
    return new SpecVideo(app, url, new kit.Sql(app.get(DataSource)), () => database.drop());
  }

  get<T>(type: new (...args: never[]) => T): T {
    return this.app.get(type, { strict: false });
  }

  /** A session that is live now. */
  async session(state = 'LIVE'): Promise<{ id: string; hostId: string }> {
    const hostId = await this.sql.account();
    const coopId = await this.sql.coop();
    const id = newId();
    const now = new Date();
    await this.sql.insert('live_sessions', {
      id,
      coop_id: coopId,
      host_id: hostId,
      title: '茶园里',
      state,
      starts_at: now,
      created_by: hostId,
      created_at: now,
      started_at: now,
      ended_at: state === 'ENDED' ? now : null,
    });
    return { id, hostId };
  }

  async publish(
    session: { id: string; hostId: string },
    wish: { role?: 'host' | 'cohost'; voiceOnly?: boolean } = {},
  ): Promise<SyntheticPublisher> {
    const { whipUrl, token } = await this.get(LiveVideo).publishOf(
      session.id,
      session.hostId,
      wish.role ?? 'host',
    );
    const publisher = new SyntheticPublisher({
      whipUrl,
      token,
      voiceOnly: wish.voiceOnly ?? false,
    });
    this.publishers.push(publisher);
    await publisher.start();
    return publisher;
  }

  text(path: string): Promise<string> {
    return fetch(`${this.url}${path}`).then((response) => response.text());
  }

  async close(): Promise<void> {
    await Promise.all(
      this.publishers.map((publisher) => publisher.stop(true).catch(() => undefined)),
    );
    await this.app.close();
    await this.drop();
  }
}

/** Asks again until it is so. */
export async function eventually<T>(
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await ask();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`never came true: ${ask.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
