import type { Clock } from '@chucun/kernel';
import { AsyncLocalStorage } from 'node:async_hooks';

/** Lets each piece of work see a time of its own, so that half a year of orders can be lived through in a minute. */
export class SeedClock {
  private readonly moment = new AsyncLocalStorage<Date>();

  /** Takes the product's one clock over; outside `at` it goes on showing the real time. */
  takeOver(clock: Clock): void {
    clock.now = () => this.now();
  }

  now(): Date {
    return this.moment.getStore() ?? new Date();
  }

  at<T>(moment: Date, work: () => Promise<T>): Promise<T> {
    return this.moment.run(moment, work);
  }
}

const DAY_MS = 86_400_000;

/** A moment of a local day, minutes after its midnight. */
export const momentOf = (day: string, minutes: number): Date =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + Math.round(minutes * 60_000));

/** Whole days from one local day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

export const later = (moment: Date, minutes: number): Date =>
  new Date(moment.getTime() + Math.round(minutes * 60_000));

export const isoSeconds = (moment: Date): number => Math.floor(moment.getTime() / 1000);
