import { Args, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { MaybeViewer, type Viewer } from '@chucun/identity';
import type { StreamName } from '../relay/protocol.ts';
import { isHost, runsSession } from '../session/session-access.ts';
import type { LiveSession } from '../session/session.ts';
import { LiveSessionType } from '../session/session.types.ts';
import { LiveVideo } from '../video/live-video.ts';
import { PlaybackType, PublishType, StreamHealthType } from './stream.types.ts';

const Streams: Record<StreamName, StreamName> = { main: 'main', cohost: 'cohost' };
registerEnumType(Streams, { name: 'StreamName', description: 'The host, or who joins the host.' });

const isBegun = ({ state }: LiveSession): boolean =>
  state === 'LIVE' || state === 'ENDED' || state === 'ARCHIVED';

@Resolver(() => LiveSessionType)
export class StreamFieldsResolver {
  constructor(private readonly video: LiveVideo) {}

  @ResolveField(() => PlaybackType, {
    nullable: true,
    description: 'Null before the session begins.',
  })
  async playback(
    @Parent() session: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
    @Args('stream', { type: () => Streams, defaultValue: 'main' }) stream: StreamName,
  ): Promise<PlaybackType | null> {
    if (!isBegun(session)) return null;
    const [replayUrl, recording] = await Promise.all([
      this.video.replayUrlOf(session.id),
      this.video.recordingStateOf(session.id),
    ]);
    const kept = { replayUrl, recording };
    if (session.state !== 'LIVE')
      return { ...kept, whepUrl: null, hlsUrl: null, iceServers: [], isSending: false };
    const { whepUrl, hlsUrl, iceServers } = await this.video.playbackOf(
      session.id,
      viewer?.accountId ?? null,
      stream,
    );
    const isSending = this.video.stateOf(session.id, stream)?.phase === 'LIVE';
    return { ...kept, whepUrl, hlsUrl, iceServers, isSending };
  }

  @ResolveField(() => PublishType, {
    nullable: true,
    description: 'For its host, while the session is live; null for everybody else.',
  })
  async publish(
    @Parent() session: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
  ): Promise<PublishType | null> {
    if (!viewer || !isHost(viewer, session) || session.state !== 'LIVE') return null;
    const { uploadUrl, ...addresses } = await this.video.publishOf(
      session.id,
      viewer.accountId,
      'host',
    );
    return { ...addresses, uploadUrl: uploadUrl ?? null };
  }

  @ResolveField(() => StreamHealthType, {
    nullable: true,
    description: 'For those who run the session, while something arrives.',
  })
  streamHealth(
    @Parent() session: LiveSession,
    @MaybeViewer() viewer: Viewer | null,
  ): StreamHealthType | null {
    if (!viewer || !runsSession(viewer, session)) return null;
    return this.video.stateOf(session.id) ?? null;
  }
}
