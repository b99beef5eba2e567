import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@chucun/identity';
import { type InvalidInput, NotFound } from '@chucun/kernel';
import { EvidenceKey } from './evidence-key.ts';
import { type EvidenceExport, EvidencePasses } from './evidence-passes.ts';
import { EvidenceRepository, type Verification } from './evidence.repository.ts';
import {
  ExportLiveEvidenceResult,
  LiveEvidenceKeyType,
  LiveEvidenceType,
  VerifyLiveEvidenceResult,
} from './evidence.types.ts';
import { VerifyEvidence } from './verify-evidence.ts';

@Resolver()
export class EvidenceResolver {
  constructor(
    private readonly key: EvidenceKey,
    private readonly passes: EvidencePasses,
    private readonly evidence: EvidenceRepository,
    private readonly verifying: VerifyEvidence,
  ) {}

  @Query(() => LiveEvidenceKeyType)
  liveEvidenceKey(): LiveEvidenceKeyType {
    const { publicKeyPem: publicKey, keyId } = this.key;
    return { algorithm: 'ed25519', publicKey, keyId };
  }

  @Query(() => LiveEvidenceType, { nullable: true })
  async liveEvidence(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<LiveEvidenceType | null> {
    if (!(await this.passes.sessionFor(viewer, sessionId))) return null;
    const [seal, lastVerification] = await Promise.all([
      this.evidence.sealOf(sessionId),
      this.evidence.lastLookAt(sessionId),
    ]);
    return {
      sealedAt: seal?.sealedAt ?? null,
      logHash: seal?.logHash ?? null,
      lastVerification: lastVerification ?? null,
    };
  }

  @Mutation(() => ExportLiveEvidenceResult, {
    description:
      'Gives the address of all of a session as one signed ZIP; the reason is noted (S22).',
  })
  exportLiveEvidence(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<EvidenceExport | NotFound | InvalidInput> {
    return this.passes.run(viewer, sessionId, reason);
  }

  @Mutation(() => VerifyLiveEvidenceResult, {
    description: 'Compares rows and files of a session with its log and its seal, in place.',
  })
  async verifyLiveEvidence(
    @CurrentViewer() viewer: Viewer,
    @Args('sessionId', { type: () => ID }) sessionId: string,
  ): Promise<Verification | NotFound> {
    const session = await this.passes.sessionFor(viewer, sessionId);
    return session ? this.verifying.run(session.id) : new NotFound();
  }
}
