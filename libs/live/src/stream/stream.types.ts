import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RecordingState } from '../video/live-video.ts';
import type { ConnectionQuality } from '../video/video-events.ts';

const Qualities: Record<ConnectionQuality, ConnectionQuality> = {
  GOOD: 'GOOD',
  WEAK: 'WEAK',
  BAD: 'BAD',
};
registerEnumType(Qualities, { name: 'ConnectionQuality' });

const RecordingStates: Record<RecordingState, RecordingState> = {
  NONE: 'NONE',
  RECORDING: 'RECORDING',
  READY: 'READY',
  UNSUPPORTED_CODEC: 'UNSUPPORTED_CODEC',
};
registerEnumType(RecordingStates, { name: 'RecordingState' });

@ObjectType('IceServer', { description: 'As RTCPeerConnection takes it.' })
export class IceServerType {
  @Field(() => [String]) urls: string[];
  @Field(() => String, { nullable: true }) username?: string | null;
  @Field(() => String, { nullable: true }) credential?: string | null;
}

@ObjectType('Playback', { description: 'Where a room is watched; addresses are good for minutes.' })
export class PlaybackType {
  @Field(() => String, { nullable: true, description: 'WHEP, while live.' }) whepUrl: string | null;
  @Field(() => String, { nullable: true, description: 'HLS, some seconds behind, while live.' })
  hlsUrl: string | null;
  @Field(() => String, { nullable: true, description: 'HLS of all that was recorded.' })
  replayUrl: string | null;
  @Field(() => [IceServerType]) iceServers: IceServerType[];
  @Field(() => Boolean, { description: 'False while the host is away or has not begun to send.' })
  isSending: boolean;
  @Field(() => RecordingStates) recording: RecordingState;
}

@ObjectType('Publish', { description: 'Where the host sends to; the token is good for minutes.' })
export class PublishType {
  @Field(() => String) whipUrl: string;
  @Field(() => String) token: string;
  @Field(() => String, {
    nullable: true,
    description: 'Numbered pieces over HTTPS, for networks that block UDP.',
  })
  uploadUrl: string | null;
  @Field(() => [IceServerType]) iceServers: IceServerType[];
  @Field(() => Int, { description: 'Most that a stream may take.' }) maxKbps: number;
}

@ObjectType('StreamHealth', {
  description: 'What arrives of the host, for those who run the room.',
})
export class StreamHealthType {
  @Field(() => Qualities) quality: ConnectionQuality;
  @Field(() => Float) kbpsIn: number;
  @Field(() => Float, { description: 'Share of packets that were lost, 0 to 1.' }) lossIn: number;
}
