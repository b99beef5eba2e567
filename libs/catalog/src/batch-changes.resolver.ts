import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import {
  OpenBatchInput,
  OpenBatchResult,
  RecordProductionInput,
  RecordProductionResult,
} from './batch.types.ts';
import { OpenBatch } from './open-batch.ts';
import { RecordProduction } from './record-production.ts';

@Resolver()
export class BatchChangesResolver {
  constructor(
    private readonly opening: OpenBatch,
    private readonly recording: RecordProduction,
  ) {}

  @Mutation(() => OpenBatchResult, {
    description:
      'Opens a batch with its harvest window; its commitment certificate comes with it (L-32).',
  })
  openBatch(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: OpenBatchInput,
  ): Promise<object> {
    return this.opening.run(viewer, input);
  }

  @Mutation(() => RecordProductionResult, {
    description:
      'Records what was used on a batch; the batch opens for sale after the interval (L-36).',
  })
  recordProduction(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RecordProductionInput,
  ): Promise<object> {
    return this.recording.run(viewer, input);
  }
}
