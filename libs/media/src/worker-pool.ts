import { Worker } from 'node:worker_threads';

/** All workers are busy and as many jobs wait as may wait. */
export class PoolFull extends Error {}
/** A job ran past its limit; its worker was ended and replaced. */
export class JobTimedOut extends Error {}

interface Waiting<Job, Answer> {
  job: Job;
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

export interface PoolOptions {
  /** JavaScript (CommonJS) that answers each message on `parentPort` with one message. */
  source: string;
  workerData?: unknown;
  size: number;
  /** Most jobs that may wait; more are refused, because waiting bytes cost memory. */
  queue: number;
  limitMs: number;
}

/**
 * A few worker threads that take one job each. A worker that is late is ended: what it was doing cannot
 * hold up the next person. Workers start with their first job and never keep the process alive.
 */
export class WorkerPool<Job, Answer> {
  private readonly waiting: Waiting<Job, Answer>[] = [];
  private readonly idle: Worker[] = [];
  private readonly ending = new Set<Promise<unknown>>();
  private alive = 0;
  private closed = false;

  constructor(private readonly options: PoolOptions) {}

  /** Runs one job. Throws `PoolFull` at once, `JobTimedOut` after the limit. */
  run(job: Job): Promise<Answer> {
    if (this.closed || this.waiting.length >= this.options.queue)
      return Promise.reject(new PoolFull());
    return new Promise((resolve, reject) => {
      this.waiting.push({ job, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.waiting.splice(0)) reject(new PoolFull());
    for (const worker of this.idle.splice(0)) this.end(worker);
    await Promise.all(this.ending);
  }

  private next(): void {
    while (this.waiting.length > 0) {
      const worker = this.idle.pop() ?? this.start();
      if (!worker) return;
      this.give(worker, this.waiting.shift()!);
    }
  }

  private start(): Worker | undefined {
    if (this.alive >= this.options.size) return undefined;
    const { source, workerData } = this.options;
    this.alive += 1;
    return new Worker(source, { eval: true, workerData });
  }

  private give(worker: Worker, { job, resolve, reject }: Waiting<Job, Answer>): void {
    const settle = (keep: boolean, tell: () => void) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.unref();
      if (keep && !this.closed) this.rest(worker);
      else this.end(worker);
      tell();
      this.next();
    };
    const late = () => settle(false, () => reject(new JobTimedOut()));
    const timer = setTimeout(late, this.options.limitMs);
    worker.removeAllListeners();
    worker.ref();
    worker.once('message', (answer: Answer) => settle(true, () => resolve(answer)));
    worker.once('error', (error) => settle(false, () => reject(error)));
    worker.once('exit', (code) =>
      settle(false, () => reject(new Error(`worker ended with ${code}`))),
    );
    worker.postMessage(job);
  }

  private rest(worker: Worker): void {
    this.idle.push(worker);
    const drop = () => {
      const at = this.idle.indexOf(worker);
      if (at < 0) return;
      this.idle.splice(at, 1);
      this.end(worker);
    };
    worker.once('error', drop).once('exit', drop);
  }

  // Counted out at once, so that a replacement need not wait for native code to notice.
  private end(worker: Worker): void {
    this.alive -= 1;
    worker.removeAllListeners();
    worker.on('error', () => undefined);
    const ended = worker.terminate().finally(() => this.ending.delete(ended));
    this.ending.add(ended);
  }
}
