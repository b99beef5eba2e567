import { Injectable } from '@nestjs/common';
import { type Batch, inOrderOf } from '@chucun/kernel';
import { DataSource, type EntityManager } from 'typeorm';

/** A photo as it is kept; the pictures themselves are in the object storage. */
export interface Photo {
  id: string;
  alt: string;
  /** Pixels of the widest picture. */
  width: number;
  height: number;
  /** Widths that were made, narrowest first. */
  widths: number[];
  /** A tiny blurred picture as a data address. */
  placeholder: string;
}

export interface NewPhoto extends Photo {
  ownerId: string;
  contentHash: Buffer;
}

const COLUMNS = 'id, alt, width, height, widths, placeholder';

@Injectable()
export class PhotoRepository {
  constructor(private readonly db: DataSource) {}

  readonly byIds: Batch<string, Photo | undefined> = async (ids) => {
    const rows = await this.db.query<Photo[]>(`SELECT ${COLUMNS} FROM photos WHERE id = ANY($1)`, [
      ids,
    ]);
    return inOrderOf(ids, rows, (photo) => photo.id);
  };

  /** The photo that these bytes already became for this owner; noted as sent again. */
  async sentBefore(ownerId: string, contentHash: Buffer): Promise<Photo | undefined> {
    const [rows] = await this.db.query<[Photo[], number]>(
      `UPDATE photos SET last_sent_at = now() WHERE owner_id = $1 AND content_hash = $2 RETURNING ${COLUMNS}`,
      [ownerId, contentHash],
    );
    return rows[0];
  }

  /** Photos that an owner sent within the last hour. */
  async sentWithinHour(ownerId: string, tx: EntityManager = this.db.manager): Promise<number> {
    const [row] = await tx.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM photos
       WHERE owner_id = $1 AND last_sent_at > now() - interval '1 hour'`,
      [ownerId],
    );
    return row.count;
  }

  /** One owner's uploads settle one after the other, so that the hourly limit cannot be raced. */
  async lockOwner(tx: EntityManager, ownerId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('photos of ' || $1, 0))`, [
      ownerId,
    ]);
  }

  /** Inserts, or returns the photo that the same bytes became a moment ago. */
  async insertOnce(tx: EntityManager, photo: NewPhoto): Promise<Photo> {
    const rows = await tx.query<Photo[]>(
      `INSERT INTO photos (id, owner_id, content_hash, width, height, widths, placeholder, alt)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT ON CONSTRAINT photos_once_per_owner DO UPDATE SET last_sent_at = now()
       RETURNING ${COLUMNS}`,
      [
        photo.id,
        photo.ownerId,
        photo.contentHash,
        photo.width,
        photo.height,
        photo.widths,
        photo.placeholder,
        photo.alt,
      ],
    );
    return rows[0]!;
  }

  /** Marks photos of this owner as used; gives only those that are the owner's. */
  async claimOfOwner(tx: EntityManager, ids: readonly string[], ownerId: string): Promise<Photo[]> {
    const [rows] = await tx.query<[Photo[], number]>(
      `UPDATE photos SET claimed_at = coalesce(claimed_at, now())
       WHERE id IN (SELECT id FROM photos WHERE id = ANY($1) AND owner_id = $2 ORDER BY id FOR UPDATE)
       RETURNING ${COLUMNS}`,
      [ids, ownerId],
    );
    return rows;
  }

  async setAltOfOwner(
    tx: EntityManager,
    id: string,
    ownerId: string,
    alt: string,
  ): Promise<Photo | undefined> {
    const [rows] = await tx.query<[Photo[], number]>(
      `UPDATE photos SET alt = $3 WHERE id = $1 AND owner_id = $2 RETURNING ${COLUMNS}`,
      [id, ownerId, alt],
    );
    return rows[0];
  }

  /** Deletes the rows of photos that nobody used for `days`; a claim that came first keeps its photo. */
  async deleteUnclaimed(
    tx: EntityManager,
    days: number,
    limit: number,
  ): Promise<Pick<Photo, 'id' | 'widths'>[]> {
    const [rows] = await tx.query<[Pick<Photo, 'id' | 'widths'>[], number]>(
      `DELETE FROM photos WHERE id IN (
         SELECT id FROM photos
         WHERE claimed_at IS NULL AND last_sent_at < now() - make_interval(days => $1)
         LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING id, widths`,
      [days, limit],
    );
    return rows;
  }
}
