import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { isId } from '@chucun/kernel';
import { CONFIG, type Config } from '@chucun/platform';
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DataSource } from 'typeorm';
import { MediaEngine } from './media-engine.ts';
import { StreamStates } from './stream-states.ts';
import { StreamTokens } from './stream-tokens.ts';

/** Sessions that were written with this key have no phone: while somebody looks, a made picture is sent. */
export const DEMO_SHOW_KEY = 'demo-show';

const UNSEEN_MS = 90_000;
const LOOK_EVERY_MS = 10_000;

interface Show {
  child: ChildProcess;
  timer: NodeJS.Timeout;
  wantedAt: number;
}

function entry(): string {
  const built = new URL('./live-show.js', import.meta.url);
  return fileURLToPath(
    existsSync(built) ? built : new URL('../synthetic/main.ts', import.meta.url),
  );
}

/** A live room to look at in the demo, without a phone, and without a process while nobody looks. */
@Injectable()
export class DemoShow implements OnModuleDestroy {
  private readonly shows = new Map<string, Show>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: DataSource,
    private readonly engine: MediaEngine,
    private readonly tokens: StreamTokens,
    private readonly states: StreamStates,
  ) {}

  /** Somebody opens a room or plays it. Does nothing in other rooms, and outside the demo. */
  wanted(sessionId: string): void {
    if (this.config.mode === 'production') return;
    const show = this.shows.get(sessionId);
    if (show) show.wantedAt = Date.now();
    else if (this.states.of(sessionId, 'main')?.phase !== 'LIVE') void this.begin(sessionId);
  }

  onModuleDestroy(): void {
    for (const sessionId of [...this.shows.keys()]) this.end(sessionId);
  }

  private async begin(sessionId: string): Promise<void> {
    try {
      const startedAt = await this.startOf(sessionId);
      if (!startedAt || this.shows.has(sessionId)) return;
      const seconds = (Date.now() - startedAt.getTime()) / 1000;
      const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const;
      const child = fork(entry(), { execArgv: [], stdio: [...stdio] });
      const timer = setInterval(() => this.look(sessionId), LOOK_EVERY_MS).unref();
      this.shows.set(sessionId, { child, timer, wantedAt: Date.now() });
      child.once('exit', () => this.end(sessionId));
      const { whipUrl } = this.engine.addressesOf(sessionId, 'main');
      const token = await this.tokens.issue({ sessionId, role: 'publish', subject: 'demo-show' });
      child.send({ whipUrl, token, seconds });
    } catch (error) {
      console.error('the demo show did not begin:', error);
    }
  }

  private look(sessionId: string): void {
    const show = this.shows.get(sessionId);
    if (!show) return;
    if (this.states.viewersOf(sessionId) > 0) show.wantedAt = Date.now();
    if (Date.now() - show.wantedAt > UNSEEN_MS) this.end(sessionId);
  }

  private end(sessionId: string): void {
    const show = this.shows.get(sessionId);
    if (!show) return;
    this.shows.delete(sessionId);
    clearInterval(show.timer);
    if (show.child.connected) show.child.disconnect();
  }

  private async startOf(sessionId: string): Promise<Date | undefined> {
    if (!isId(sessionId)) return undefined;
    const [row] = await this.db.query<{ startedAt: Date }[]>(
      `SELECT started_at AS "startedAt" FROM live_sessions WHERE id = $1 AND state = 'LIVE' AND client_key = $2`,
      [sessionId, DEMO_SHOW_KEY],
    );
    return row?.startedAt;
  }
}
