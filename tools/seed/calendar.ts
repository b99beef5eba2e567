import { chinaDate } from '@chucun/kernel';
import { addDays } from '@chucun/catalog';
import { inPool } from './progress.ts';
import type { SeedClock } from './seed-clock.ts';

interface Task {
  at: Date;
  run(): Promise<void>;
}

const AT_ONCE = 8;

/**
 * What is still to happen, by local day. Tasks of one thread (an order group) happen one after the other, each at its own
 * time; those of different threads side by side.
 */
export class Calendar {
  private readonly days = new Map<string, Map<string, Task[]>>();

  constructor(
    private readonly clock: SeedClock,
    private readonly now: Date,
  ) {}

  /** What would be later than now never happens: that is where orders are found in every state. */
  plan(thread: string, at: Date, run: () => Promise<void>): void {
    if (at >= this.now) return;
    const day = chinaDate(at);
    const threads = this.days.get(day) ?? new Map<string, Task[]>();
    this.days.set(day, threads);
    threads.set(thread, [...(threads.get(thread) ?? []), { at, run }]);
  }

  /** Lives from one day to another, both included; `evening` is called after each with its last moment. */
  async live(from: string, to: string, evening: (day: string) => Promise<void>): Promise<void> {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const threads = this.days.get(day) ?? new Map<string, Task[]>();
      await inPool([...threads.keys()], AT_ONCE, (thread) => this.liveThread(threads, thread));
      this.days.delete(day);
      await evening(day);
    }
  }

  private async liveThread(threads: Map<string, Task[]>, thread: string): Promise<void> {
    // A task may plan the next one of its own thread for the same day.
    for (;;) {
      const tasks = (threads.get(thread) ?? []).sort((a, b) => a.at.getTime() - b.at.getTime());
      const next = tasks.shift();
      if (!next) return;
      threads.set(thread, tasks);
      await this.clock.at(next.at, () => next.run());
    }
  }
}
