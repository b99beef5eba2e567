import type { DataSource, EntityManager } from 'typeorm';
import { UserError } from './user-error.ts';

class Rollback extends Error {
  constructor(readonly refusal: UserError) {
    super('rolled back by a refusal');
  }
}

/** Runs `work` in one transaction. A returned UserError rolls back just as a throw does. */
export async function inTransaction<T>(
  db: DataSource,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  try {
    return await db.transaction(async (tx) => {
      const result = await work(tx);
      if (result instanceof UserError) throw new Rollback(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Rollback) return error.refusal as T;
    throw error;
  }
}
