import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ObjectStorage, RangeOutside, type ByteRange } from '@chucun/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StreamName } from '../relay/protocol.ts';
import { DemoShow } from './demo-show.ts';
import { refuse } from './media-replies.ts';
import { Playlists } from './playlists.ts';
import { RecordingsRepository } from './recordings.repository.ts';

const YEAR = 'public, max-age=31536000, immutable';
const FOLDER = /^(main|cohost)-(\d{1,6})$/;
const FILE = /^(?:init\.mp4|(\d{1,7})\.m4s)$/;

/** Playlists and pieces of live streams and replays, to everybody: a session is a public thing. */
@Controller('hls/:sessionId')
export class HlsController {
  constructor(
    private readonly playlists: Playlists,
    private readonly recordings: RecordingsRepository,
    private readonly storage: ObjectStorage,
    private readonly show: DemoShow,
  ) {}

  @Get('live.m3u8')
  async live(
    @Param('sessionId') id: string,
    @Query('stream') stream: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.show.wanted(id);
    sendPlaylist(reply, await this.playlists.live(id, streamOf(stream)));
  }

  @Get('replay.m3u8')
  async replay(
    @Param('sessionId') id: string,
    @Query('stream') stream: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPlaylist(reply, await this.playlists.replay(id, streamOf(stream)));
  }

  @Get('clip.m3u8')
  async clip(
    @Param('sessionId') id: string,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [from, to] = [new Date(String(query['from'])), new Date(String(query['to']))];
    sendPlaylist(reply, await this.playlists.clip(id, streamOf(query['stream']), from, to));
  }

  @Get(':folder/:file')
  async piece(
    @Param() { sessionId, folder, file }: { sessionId: string; folder: string; file: string },
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, stream, part] = FOLDER.exec(folder) ?? [];
    const name = FILE.exec(file);
    if (!stream || !name) return refuse(reply, 'unknown');
    const n = name[1] === undefined ? null : Number(name[1]);
    const known = await this.recordings.objectOf(sessionId, streamOf(stream), Number(part), n);
    if (!known) return refuse(reply, 'unknown');
    const etag = `"${known.sha256 ?? 'init'}"`;
    reply.header('cache-control', YEAR).header('etag', etag).header('accept-ranges', 'bytes');
    if (known.sha256 && request.headers['if-none-match'] === etag)
      return void reply.status(304).send();
    await this.send(reply, known.key, rangeOf(request.headers.range));
  }

  private async send(
    reply: FastifyReply,
    key: string,
    range: ByteRange | undefined,
  ): Promise<void> {
    try {
      const found = await this.storage.getStream(key, range);
      if (!found) return refuse(reply, 'unknown');
      const { stream, size, from, to } = found;
      reply.header('content-type', 'video/mp4').header('content-length', to - from + 1);
      if (range) reply.status(206).header('content-range', `bytes ${from}-${to}/${size}`);
      reply.send(stream);
    } catch (error) {
      if (!(error instanceof RangeOutside)) throw error;
      reply.status(416).header('content-range', `bytes */${error.size}`).send();
    }
  }
}

const streamOf = (value: unknown): StreamName => (value === 'cohost' ? 'cohost' : 'main');

/** One range from a place on; of others the whole is sent, as HTTP allows. */
function rangeOf(header: string | undefined): ByteRange | undefined {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === undefined) return undefined;
  return to ? { from: Number(from), to: Number(to) } : { from: Number(from) };
}

function sendPlaylist(reply: FastifyReply, playlist: string | undefined): void {
  if (!playlist) return refuse(reply, 'unknown');
  reply
    .header('content-type', 'application/vnd.apple.mpegurl')
    .header('cache-control', 'no-cache')
    .send(playlist);
}
