import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CONFIG, type Config } from '@chucun/platform';
import type { FastifyInstance } from 'fastify';
import { LiveRoomModule } from '../live-room.module.ts';
import { RecordSynthetic } from '../synthetic/record-synthetic.ts';
import { ChunkController } from './chunk.controller.ts';
import { ChunkUploads } from './chunk-uploads.ts';
import { DemoShow } from './demo-show.ts';
import { EmbeddedEngine } from './embedded-engine.ts';
import { FetchRecording } from './fetch-recording.ts';
import { HlsController } from './hls.controller.ts';
import { LiveVideo } from './live-video.ts';
import { MediaEngine } from './media-engine.ts';
import { MediaMtxEngine } from './mediamtx-engine.ts';
import { MediaServerController } from './media-server.controller.ts';
import { Playlists } from './playlists.ts';
import { RecordingKeeper } from './recording-keeper.ts';
import { RecordingsRepository } from './recordings.repository.ts';
import { StopStreams } from './stop-streams.ts';
import { StreamDoor } from './stream-door.ts';
import { StreamPasses } from './stream-passes.ts';
import { StreamStates } from './stream-states.ts';
import { StreamTokens } from './stream-tokens.ts';
import { VideoEvents } from './video-events.ts';
import { WhepController } from './whep.controller.ts';
import { WhipController } from './whip.controller.ts';

const SDP_BYTES_MAX = 64 * 1024;
const CHUNK_BYTES_MAX = 4 * 1024 * 1024;

/** Sending, watching, recording and replaying of live sessions. */
@Module({
  imports: [LiveRoomModule],
  controllers: [
    WhipController,
    WhepController,
    ChunkController,
    HlsController,
    MediaServerController,
  ],
  providers: [
    ChunkUploads,
    DemoShow,
    FetchRecording,
    LiveVideo,
    Playlists,
    RecordSynthetic,
    RecordingKeeper,
    RecordingsRepository,
    StopStreams,
    StreamDoor,
    StreamPasses,
    StreamStates,
    StreamTokens,
    VideoEvents,
    {
      provide: MediaEngine,
      inject: [CONFIG, RecordingKeeper, StreamStates],
      useFactory: (config: Config, keeper: RecordingKeeper, states: StreamStates) =>
        config.live.mediaServer
          ? new MediaMtxEngine(config.live.mediaServer, keeper)
          : new EmbeddedEngine(config, keeper, states),
    },
  ],
  exports: [LiveVideo, RecordSynthetic, VideoEvents],
})
export class LiveVideoModule implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly engine: MediaEngine,
    private readonly host: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    const adapter = this.host.httpAdapter;
    // The worker has no server, and no streams either.
    if (adapter?.getType() !== 'fastify') return;
    const server = adapter.getInstance<FastifyInstance>();
    const limits = { parseAs: 'string', bodyLimit: SDP_BYTES_MAX } as const;
    server.addContentTypeParser('application/sdp', limits, (_, body, done) => done(null, body));
    const pieces = { parseAs: 'buffer', bodyLimit: CHUNK_BYTES_MAX } as const;
    server.addContentTypeParser('video/mp4', pieces, (_, body, done) => done(null, body));
    if (this.config.mode !== 'test') console.log(`Live video: ${this.engine.description}.`);
  }
}
