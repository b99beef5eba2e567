import { Injectable } from '@nestjs/common';
import { Outbox } from '@chucun/kernel';
import { SessionRepository } from './session.repository.ts';
import { SessionWrites } from './session-writes.ts';

/** Reading, writing and telling of a session, for use cases that need all three. */
@Injectable()
export class SessionRooms {
  constructor(
    readonly sessions: SessionRepository,
    readonly writes: SessionWrites,
    readonly outbox: Outbox,
  ) {}
}
