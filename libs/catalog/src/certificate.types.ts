import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CertificateKind } from './certificate.repository.ts';

export const CertificateKinds: Record<CertificateKind, CertificateKind> = {
  COMMITMENT: 'COMMITMENT',
  GREEN_FOOD: 'GREEN_FOOD',
  ORGANIC: 'ORGANIC',
  GEOGRAPHICAL_INDICATION: 'GEOGRAPHICAL_INDICATION',
};
registerEnumType(CertificateKinds, {
  name: 'CertificateKind',
  valuesMap: { COMMITMENT: { description: '承诺达标合格证 of a batch (L-32).' } },
});

@ObjectType('Certificate', {
  description: 'A certificate that is valid now and covers what is sold (L-36).',
})
export class CertificateType {
  @Field(() => CertificateKinds) kind: CertificateKind;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => Date, { nullable: true }) validTo: Date | null;
  @Field(() => String, { description: 'Who commits to it (L-33).' }) issuedBy: string;
  @Field(() => String, { description: 'Local date.' }) issuedOn: string;
  @Field(() => String, { description: 'The words of the commitment; empty for other kinds.' })
  commitsTo: string;
  @Field(() => String, { description: 'Goods and quantity that it covers, in words.' })
  quantityText: string;
  @Field(() => String, {
    nullable: true,
    description: 'quality_control, own_test or commissioned_test.',
  })
  basis: string | null;
}
