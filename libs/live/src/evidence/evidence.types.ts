import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';

@ObjectType('LiveEvidenceKey', {
  description: 'What evidence is signed with; for whoever verifies it.',
})
export class LiveEvidenceKeyType {
  @Field(() => String) algorithm: string;
  @Field(() => String, { description: 'PEM.' }) publicKey: string;
  @Field(() => String, { description: 'SHA-256 of the public key as DER.' }) keyId: string;
}

@ObjectType('LiveEvidenceExport', {
  description: 'One signed ZIP; verified by tools/verify-evidence.mjs.',
})
export class LiveEvidenceExportType {
  @Field(() => String, { description: 'For this account, and good for a quarter of an hour.' })
  url: string;
  @Field(() => Date) expiresAt: Date;
}

@ObjectType('LiveEvidenceFault')
export class LiveEvidenceFaultType {
  @Field(() => String, { description: 'Kind of rows, or object.' }) part: string;
  @Field(() => String, { nullable: true, description: 'Null: the whole of it.' })
  record: string | null;
  @Field(() => String) fault: string;
}

@ObjectType('LiveVerification', {
  description: 'Whether what is kept of a session is what it was (S22).',
})
export class LiveVerificationType {
  @Field(() => ID) sessionId: string;
  @Field(() => Date) at: Date;
  @Field(() => Int) records: number;
  @Field(() => Int) files: number;
  @Field(() => [LiveEvidenceFaultType], { description: 'None: nothing was altered. At most 100.' })
  faults: LiveEvidenceFaultType[];
}

@ObjectType('LiveEvidence', { description: 'For operators and managers of the cooperative.' })
export class LiveEvidenceType {
  @Field(() => Date, { nullable: true, description: 'Some minutes after the end.' })
  sealedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'Hash of the log when it was sealed.' })
  logHash: string | null;
  @Field(() => LiveVerificationType, { nullable: true })
  lastVerification: LiveVerificationType | null;
}

export const ExportLiveEvidenceResult = createUnionType({
  name: 'ExportLiveEvidenceResult',
  types: () => [LiveEvidenceExportType, NotFound, InvalidInput] as const,
  resolveType: resolveUnion('LiveEvidenceExport'),
});
export const VerifyLiveEvidenceResult = createUnionType({
  name: 'VerifyLiveEvidenceResult',
  types: () => [LiveVerificationType, NotFound] as const,
  resolveType: resolveUnion('LiveVerification'),
});
