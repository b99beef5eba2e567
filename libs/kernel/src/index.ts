export { allocate, isFen, proportionOf, shareOf, type Fen } from './fen.ts';
export { InvalidInput, NotFound, resolveUnion, UserError } from './user-error.ts';
export { cleanText, refuseNumber, type TextBounds } from './text.ts';
export { inTransaction } from './transaction.ts';
export { batched, groupedUnder, inOrderOf, type Batch } from './batched.ts';
export { Gathering } from './gathering.ts';
export { Outbox, type OutboxConsumer, type OutboxEvent } from './outbox.ts';
export { ChainPoint, Participants } from './participants.ts';
export { chinaDate, Clock } from './clock.ts';
export { isId, newId } from './ids.ts';
export { DateTimeScalar, FenScalar, GramsScalar } from './scalars.ts';
export {
  connectionOf,
  decodeCursor,
  encodeCursor,
  InvalidPage,
  PAGE_MAX,
  PageInfo,
  pageSize,
  toConnection,
  type Connection,
  type Edge,
} from './connection.ts';
export { KernelModule } from './kernel.module.ts';
