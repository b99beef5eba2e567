import { Injectable } from '@nestjs/common';
import { Clock } from '@chucun/kernel';
import { SecretBox } from '@chucun/platform';
import { DataSource } from 'typeorm';
import type { Limit } from './limits.rules.ts';

/** Counts in fixed windows, each by one statement, so that no number of parallel callers slips through. */
@Injectable()
export class RateLimits {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly box: SecretBox,
  ) {}

  /** Counts one more for `who`. Seconds to wait when that is too much, else 0. */
  async take(kind: string, who: string, limit: Limit): Promise<number> {
    const now = this.clock.now();
    // Phones and addresses are personal: the row knows them only by a keyed hash.
    const key = `${kind}:${this.box.fingerprint('rate_limits', who).toString('base64url')}`;
    const [row] = await this.db.query<[{ count: number; endsAt: Date }]>(
      `INSERT INTO rate_limits AS held (key, window_ends_at, count)
       VALUES ($1, $2::timestamptz + make_interval(secs => $3), 1)
       ON CONFLICT (key) DO UPDATE SET
         count = CASE WHEN held.window_ends_at <= $2 THEN 1 ELSE least(held.count, $4) + 1 END,
         window_ends_at = CASE WHEN held.window_ends_at <= $2 THEN EXCLUDED.window_ends_at
           ELSE held.window_ends_at END
       RETURNING count, window_ends_at AS "endsAt"`,
      [key, now, limit.seconds, limit.max],
    );
    if (row.count <= limit.max) return 0;
    return Math.max(1, Math.ceil((row.endsAt.getTime() - now.getTime()) / 1000));
  }
}
