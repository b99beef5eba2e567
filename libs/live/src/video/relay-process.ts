import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  FromRelay,
  RelayAnswer,
  RelayNews,
  RelayQuestion,
  RelaySettings,
  ToRelay,
} from '../relay/protocol.ts';

export interface RelayListener {
  heard(news: RelayNews): void;
  /** The relay is gone, and every connection with it. It is started again when it is next asked something. */
  died(): void;
}

interface Running {
  child: ChildProcess;
  ready: Promise<void>;
}

const ANSWER_MS = 20_000;
const FAILED: RelayAnswer = { is: 'refused', because: 'failed' };

/** Beside the built api, or the source while testing: Node reads its types away. */
function entry(): string {
  const built = new URL('./live-relay.js', import.meta.url);
  return fileURLToPath(existsSync(built) ? built : new URL('../relay/main.ts', import.meta.url));
}

/** The relay's process: begun when it is first needed, ended with us. */
export class RelayProcess {
  private running: Running | undefined;
  private readonly open = new Map<number, (answer: RelayAnswer) => void>();
  private nextId = 1;

  constructor(
    private readonly settings: RelaySettings,
    private readonly listener: RelayListener,
  ) {}

  get pid(): number | undefined {
    return this.running?.child.pid;
  }

  get isRunning(): boolean {
    return this.running !== undefined;
  }

  async ask(question: RelayQuestion): Promise<RelayAnswer> {
    const running = (this.running ??= this.start());
    await running.ready;
    const id = this.nextId++;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.settle(id, FAILED), ANSWER_MS);
      this.open.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      this.send(running.child, { id, question });
    });
  }

  /** Lets go of the relay, which ends by itself. */
  end(): void {
    const child = this.running?.child;
    this.running = undefined;
    this.settleAll();
    if (child?.connected) child.disconnect();
  }

  private start(): Running {
    const child = fork(entry(), {
      serialization: 'advanced',
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const ready = new Promise<void>((resolve) => {
      child.on('message', (message) => this.receive(message as FromRelay, resolve));
      child.once('exit', () => {
        resolve();
        this.gone(child);
      });
    });
    child.on('error', (error) => console.error('live relay:', error.message));
    this.send(child, { settings: this.settings });
    return { child, ready };
  }

  private receive(message: FromRelay, isReady: () => void): void {
    if ('ready' in message) isReady();
    else if ('tell' in message) this.listener.heard(message.tell);
    else this.settle(message.id, message.answer);
  }

  private gone(child: ChildProcess): void {
    if (this.running?.child !== child) return;
    this.running = undefined;
    console.error('The live relay ended; hosts come back to a new one by themselves.');
    this.settleAll();
    this.listener.died();
  }

  private send(child: ChildProcess, message: ToRelay): void {
    // A relay that is just ending is noticed by its exit.
    if (child.connected) child.send(message, () => undefined);
  }

  private settleAll(): void {
    for (const id of [...this.open.keys()]) this.settle(id, FAILED);
  }

  private settle(id: number, answer: RelayAnswer): void {
    const resolve = this.open.get(id);
    this.open.delete(id);
    resolve?.(answer);
  }
}
