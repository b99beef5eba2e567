import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Outbox } from './outbox.ts';
import { Participants } from './participants.ts';
import { DateTimeScalar } from './scalars.ts';

/** Clock, outbox and participants, one of each in a process. */
@Global()
@Module({
  providers: [Clock, Outbox, Participants, DateTimeScalar],
  exports: [Clock, Outbox, Participants],
})
export class KernelModule {}
