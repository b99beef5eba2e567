import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const CHECK_MS = 500;

/** Which state of the index answers: it grows after every change, in all processes. */
@Injectable()
export class IndexVersion {
  private known = 0;
  private readAt = 0;
  private reading: Promise<void> | undefined;

  constructor(private readonly db: DataSource) {}

  /** The version, read at most twice a second. */
  async current(): Promise<number> {
    if (Date.now() - this.readAt > CHECK_MS) {
      this.reading ??= this.read().finally(() => {
        this.reading = undefined;
      });
      await this.reading;
    }
    return this.known;
  }

  /** Somebody has just read this version elsewhere; what is older is no longer good here either. */
  atLeast(version: number): void {
    this.known = Math.max(this.known, version);
  }

  /** To be called when a change is written, not before: a reader who sees the new version must find the new index. */
  async grow(): Promise<void> {
    const [row] = await this.db.query<{ version: number }[]>(
      `SELECT nextval('search_index_version') AS version`,
    );
    this.atLeast(row!.version);
  }

  private async read(): Promise<void> {
    const begun = Date.now();
    const [row] = await this.db.query<{ version: number }[]>(
      `SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS version FROM search_index_version`,
    );
    this.atLeast(row!.version);
    this.readAt = begun;
  }
}
