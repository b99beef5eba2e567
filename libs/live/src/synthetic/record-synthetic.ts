import { Injectable } from '@nestjs/common';
import { RecordingKeeper } from '../video/recording-keeper.ts';
import { recordStretch } from './synthetic-recording.ts';

/** Gives a past session a recording by the product's own writer, for seeds: seconds of work for minutes of pictures. */
@Injectable()
export class RecordSynthetic {
  constructor(private readonly keeper: RecordingKeeper) {}

  /** One stretch per part; time between them is time in which the host was away. */
  async run(
    sessionId: string,
    stretches: readonly { from: Date; seconds: number }[],
  ): Promise<void> {
    const [first] = stretches;
    for (const { from, seconds } of stretches) {
      const clock = (from.getTime() - first!.from.getTime()) / 1000;
      await recordStretch({ sessionId, from, seconds, clock }, (news) => this.keeper.take(news));
    }
    await this.keeper.settled();
  }
}
