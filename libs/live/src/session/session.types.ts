import {
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { connectionOf, FenScalar, InvalidInput, NotFound, resolveUnion } from '@chucun/kernel';
import { LiveSessionEnded, SessionNotLive } from '../live.errors.ts';
import { PriceNotBelowShop } from '../price/price.errors.ts';
import { ChecklistIncomplete } from './checklist.types.ts';
import { AnotherSessionLive, SessionAlreadyLive, ShelfItemUnknown } from './session.errors.ts';
import type { SessionForm, SessionState } from './session.ts';

export const LiveStatuses: Record<SessionState, SessionState> = {
  DRAFT: 'DRAFT',
  REVIEWED: 'REVIEWED',
  SCHEDULED: 'SCHEDULED',
  LIVE: 'LIVE',
  ENDED: 'ENDED',
  ARCHIVED: 'ARCHIVED',
};
registerEnumType(LiveStatuses, { name: 'LiveStatus', description: 'States of T-36, in order.' });

export const LiveForms: Record<SessionForm, SessionForm> = { VIDEO: 'VIDEO', VOICE: 'VOICE' };
registerEnumType(LiveForms, {
  name: 'LiveForm',
  description: 'VOICE: voice with photo cards, where the uplink is poor (T-36).',
});

@ObjectType('ShelfItem', { description: 'One pack on the shelf of a live session.' })
export class ShelfItemType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Place on the shelf, from 1.' }) position: number;
}

@ObjectType('LiveSession', { description: 'A live session of a cooperative (T-36).' })
export class LiveSessionType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) intro: string;
  @Field(() => LiveForms) form: SessionForm;
  @Field(() => Boolean, {
    description: 'A person or picture made by AI; shown for as long as it plays (L-29).',
  })
  isAiGenerated: boolean;
  @Field(() => Date) startsAt: Date;
  @Field(() => Date, { nullable: true }) startedAt: Date | null;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was called off.' })
  cancelledAt: Date | null;
  @Field(() => String, { nullable: true }) cancelReason: string | null;
  @Field(() => ID, { nullable: true, description: 'Shown at /media/{id}/{width}.' })
  coverPhotoId: string | null;
  @Field(() => Int) likes: number;
  @Field(() => Int, { description: 'Most viewers at one moment.' }) peakViewers: number;
}
@InputType({ description: 'What the caller states of the list before a session (T-37).' })
export class LiveStatementsInput {
  @Field(() => Boolean, { defaultValue: true, description: 'AI pictures, if any, are declared.' })
  aiLabel: boolean;
  @Field(() => Boolean, { defaultValue: true }) hostIs16: boolean;
  @Field(() => Boolean, { defaultValue: true, description: 'Module C of the training is done.' })
  hostIsTrained: boolean;
}

@InputType({ description: 'What is to change; what is absent stays.' })
export class UpdateLiveSessionInput {
  @Field(() => ID) sessionId: string;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) intro?: string | null;
  @Field(() => String, { nullable: true }) script?: string | null;
  @Field(() => Date, { nullable: true }) startsAt?: Date | null;
  @Field(() => ID, { nullable: true }) coverPhotoId?: string | null;
  @Field(() => Boolean, { nullable: true }) isAiGenerated?: boolean | null;
}

export const LiveSessionConnection = connectionOf('LiveSession', LiveSessionType);

@InputType({ description: 'A pack for the shelf.' })
export class ShelfItemInput {
  @Field(() => ID) variantId: string;
  @Field(() => FenScalar, {
    nullable: true,
    description: 'What it costs in the room from the start; below the price of the shop.',
  })
  livePriceFen?: number | null;
  @Field(() => Int, { nullable: true, description: 'Set aside from the one stock at the start.' })
  quota?: number | null;
  @Field(() => Int, { nullable: true }) limitPerBuyer?: number | null;
}

@InputType()
export class ScheduleLiveSessionInput {
  @Field(() => ID) coopId: string;
  @Field(() => ID, { nullable: true, description: 'The caller when absent.' })
  hostId?: string | null;
  @Field(() => String) title: string;
  @Field(() => String, { nullable: true }) intro?: string | null;
  @Field(() => String, { nullable: true, description: 'What will be said; only checked (T-37).' })
  script?: string | null;
  @Field(() => Date) startsAt: Date;
  @Field(() => ID, { nullable: true }) coverPhotoId?: string | null;
  @Field(() => Boolean, { defaultValue: false }) isAiGenerated: boolean;
  @Field(() => [ShelfItemInput], { defaultValue: [], description: 'In order; at most 100.' })
  shelf: ShelfItemInput[];
  @Field(() => LiveStatementsInput, {
    nullable: true,
    description: 'Absent: scheduling states them all; a draft states none.',
  })
  statements?: LiveStatementsInput | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The same key schedules one session, however often sent.',
  })
  clientKey?: string | null;
}

export const ScheduleLiveSessionResult = createUnionType({
  name: 'ScheduleLiveSessionResult',
  types: () =>
    [LiveSessionType, NotFound, InvalidInput, ShelfItemUnknown, PriceNotBelowShop] as const,
  resolveType: resolveUnion('LiveSession'),
});
export const StartLiveSessionResult = createUnionType({
  name: 'StartLiveSessionResult',
  types: () =>
    [LiveSessionType, NotFound, LiveSessionEnded, AnotherSessionLive, ChecklistIncomplete] as const,
  resolveType: resolveUnion('LiveSession'),
});
export const EndLiveSessionResult = createUnionType({
  name: 'EndLiveSessionResult',
  types: () => [LiveSessionType, NotFound, SessionNotLive] as const,
  resolveType: resolveUnion('LiveSession'),
});
export const ReviewLiveSessionResult = createUnionType({
  name: 'ReviewLiveSessionResult',
  types: () =>
    [LiveSessionType, NotFound, InvalidInput, LiveSessionEnded, ChecklistIncomplete] as const,
  resolveType: resolveUnion('LiveSession'),
});
export const ChangeLiveSessionResult = createUnionType({
  name: 'ChangeLiveSessionResult',
  types: () =>
    [LiveSessionType, NotFound, InvalidInput, SessionAlreadyLive, LiveSessionEnded] as const,
  resolveType: resolveUnion('LiveSession'),
});
export const OnAirLiveResult = createUnionType({
  name: 'OnAirLiveResult',
  types: () => [LiveSessionType, NotFound, SessionNotLive] as const,
  resolveType: resolveUnion('LiveSession'),
});
