import { Module, type OnModuleInit } from '@nestjs/common';
import { TimedJobs } from '@chucun/platform';
import { LiveRoomModule } from '../live-room.module.ts';
import { EvidenceController } from './evidence.controller.ts';
import { EvidenceKey } from './evidence-key.ts';
import { EvidencePack } from './evidence-pack.ts';
import { EvidencePasses } from './evidence-passes.ts';
import { EvidenceRepository } from './evidence.repository.ts';
import { EvidenceResolver } from './evidence.resolver.ts';
import { SealCheck } from './seal-check.ts';
import { SealSession } from './seal-session.ts';
import { VerifyEvidence } from './verify-evidence.ts';

/** Proof of what happened in a room: sealed when it is over, looked after, handed over as one signed pack (L-25, S22). */
@Module({
  imports: [LiveRoomModule],
  controllers: [EvidenceController],
  providers: [
    EvidenceKey,
    EvidencePack,
    EvidencePasses,
    EvidenceRepository,
    EvidenceResolver,
    SealCheck,
    SealSession,
    VerifyEvidence,
  ],
})
export class LiveEvidenceModule implements OnModuleInit {
  constructor(
    private readonly jobs: TimedJobs,
    private readonly sealing: SealSession,
    private readonly verifying: VerifyEvidence,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'live-seals',
      everySeconds: 60,
      run: () => this.sealing.sealAll(),
    });
    this.jobs.register({
      name: 'live-verification',
      everySeconds: 3600,
      timeoutSeconds: 3600,
      run: () => this.verifying.lookAround(),
    });
  }
}
