import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, NotFound, resolveUnion } from '@chucun/kernel';
import { AccountType } from './account.types.ts';
import {
  CodeExpired,
  CodeWrong,
  PhoneInvalid,
  SecondFactorInPlace,
  SecondFactorNotStarted,
  SecondFactorRequired,
  TooManyAttempts,
} from './identity.errors.ts';

@ObjectType('CodeSent', { description: 'A code is on its way, whether the phone is known or not.' })
export class CodeSentType {
  @Field(() => String, { description: 'The number, masked.' }) sentTo: string;
  @Field(() => Date) expiresAt: Date;
}

@ObjectType('Session', { description: 'A session that was opened just now.' })
export class SessionType {
  @Field(() => String, {
    description: 'Send it as `Authorization: Bearer …` or as the cookie `chucun_session`.',
  })
  token: string;
  @Field(() => Date, { description: 'Moves on by 30 days whenever the session is used.' })
  expiresAt: Date;
  @Field(() => AccountType) account: AccountType;
}

@ObjectType('LoginSession', { description: 'A device that is signed in to the account.' })
export class LoginSessionType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'As its browser names itself; may be empty.' })
  device: string;
  @Field(() => String, { description: 'The network address it was opened from.' }) address: string;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { description: 'To the minute.' }) lastSeenAt: Date;
  @Field(() => Boolean, { description: 'True for the one that asks.' }) current: boolean;
}
export const LoginSessionConnection = connectionOf('LoginSession', LoginSessionType);

@ObjectType({ description: 'A session that has ended.' })
export class SessionEnded {
  @Field(() => ID) id: string;
}

@ObjectType('NewSecondFactor', { description: 'A second factor to be scanned and confirmed.' })
export class NewSecondFactorType {
  @Field(() => String, { description: 'Base32, for typing by hand.' }) secret: string;
  @Field(() => String) otpauthUri: string;
  @Field(() => String, { description: 'The same address as a QR code, in SVG.' }) qrSvg: string;
}

@ObjectType('RecoveryCodes', { description: 'Shown this once. Each works once.' })
export class RecoveryCodesType {
  @Field(() => [String]) codes: string[];
}

export const RequestLoginCodeResult = createUnionType({
  name: 'RequestLoginCodeResult',
  types: () => [CodeSentType, TooManyAttempts, PhoneInvalid] as const,
  resolveType: resolveUnion('CodeSent'),
});
export const LogInResult = createUnionType({
  name: 'LogInResult',
  types: () =>
    [
      SessionType,
      SecondFactorRequired,
      CodeWrong,
      CodeExpired,
      TooManyAttempts,
      PhoneInvalid,
    ] as const,
  resolveType: resolveUnion('Session'),
});
export const ConfirmSecondFactorResult = createUnionType({
  name: 'ConfirmSecondFactorResult',
  types: () => [SessionType, CodeWrong, CodeExpired, TooManyAttempts] as const,
  resolveType: resolveUnion('Session'),
});
export const EndSessionResult = createUnionType({
  name: 'EndSessionResult',
  types: () => [SessionEnded, NotFound] as const,
  resolveType: resolveUnion('SessionEnded'),
});
export const StartSecondFactorResult = createUnionType({
  name: 'StartSecondFactorResult',
  types: () => [NewSecondFactorType, SecondFactorInPlace] as const,
  resolveType: resolveUnion('NewSecondFactor'),
});
export const ConfirmNewSecondFactorResult = createUnionType({
  name: 'ConfirmNewSecondFactorResult',
  types: () =>
    [
      RecoveryCodesType,
      CodeWrong,
      SecondFactorInPlace,
      SecondFactorNotStarted,
      TooManyAttempts,
    ] as const,
  resolveType: resolveUnion('RecoveryCodes'),
});
