/** How video reaches and leaves us; see `docs/live-video.md`. */
export interface LiveConfig {
  /** `embedded`: a relay in a child process of the api. `mediamtx`: a media server that speaks WHIP, WHEP and HLS. */
  engine: 'embedded' | 'mediamtx';
  /** Address at which phones reach the relay's UDP ports. */
  publicIp: string;
  /** First and last UDP port of the relay; each connection takes one. */
  udpPorts: readonly [number, number];
  /** Viewers by WHEP in one relay; the rest get HLS. */
  viewersMax: number;
  maxKbps: number;
  /** Open event streams of one address; the whole of a school or a village may share one. */
  streamsPerAddress: number;
  mediaServer: MediaServerConfig | undefined;
  /** Servers that carry the media of networks that block UDP; credentials are made from the secret, for an hour. */
  turn: { urls: string[]; secret: string } | undefined;
}

export interface MediaServerConfig {
  /** Public address of WHIP and WHEP, such as `https://media.example`; no slash at the end. */
  webrtcUrl: string;
  hlsUrl: string;
  /** Address of its playback server, for us only; without one there is no replay. */
  playbackUrl: string | undefined;
  /** Address of its control API, for us only: it ends streams. */
  apiUrl: string | undefined;
  /** What its requests to us carry, so that nobody else can speak in its name. */
  hookKey: string;
}

/** Reads the environment. Throws one sentence for a value that cannot be used. */
export function readLive(env: NodeJS.ProcessEnv): LiveConfig {
  const engine = env['MEDIA_ENGINE'] ?? 'embedded';
  if (engine !== 'embedded' && engine !== 'mediamtx')
    throw new Error(`MEDIA_ENGINE is "${engine}"; it can be embedded or mediamtx.`);
  const turnUrls = list(env['TURN_URLS']);
  const turnSecret = env['TURN_SECRET'];
  if (turnUrls.length > 0 && !turnSecret)
    throw new Error('TURN_SECRET is missing: TURN_URLS needs the secret that the servers share.');
  return {
    engine,
    publicIp: env['LIVE_PUBLIC_IP'] ?? '127.0.0.1',
    udpPorts: readPorts(env['LIVE_UDP_PORTS'] ?? '40000-40199'),
    viewersMax: readCount('LIVE_VIEWERS_MAX', env['LIVE_VIEWERS_MAX'] ?? '100'),
    maxKbps: readCount('LIVE_MAX_KBPS', env['LIVE_MAX_KBPS'] ?? '800'),
    streamsPerAddress: readCount(
      'LIVE_STREAMS_PER_ADDRESS',
      env['LIVE_STREAMS_PER_ADDRESS'] ?? '1000',
    ),
    mediaServer: engine === 'mediamtx' ? readMediaServer(env) : undefined,
    turn: turnSecret && turnUrls.length > 0 ? { urls: turnUrls, secret: turnSecret } : undefined,
  };
}

/** What keeps live video from reaching the public, each as a sentence. */
export function liveFaults(live: LiveConfig): string[] {
  if (live.engine === 'mediamtx' || !live.publicIp.startsWith('127.')) return [];
  return ['LIVE_PUBLIC_IP is missing: phones cannot send video to a loopback address.'];
}

function readMediaServer(env: NodeJS.ProcessEnv): MediaServerConfig {
  const needed = ['MEDIA_SERVER_WEBRTC_URL', 'MEDIA_SERVER_HLS_URL', 'MEDIA_SERVER_HOOK_KEY'];
  const missing = needed.filter((name) => !env[name]);
  if (missing.length > 0)
    throw new Error(`${missing.join(', ')} is missing: MEDIA_ENGINE=mediamtx needs all of them.`);
  return {
    webrtcUrl: bare(env['MEDIA_SERVER_WEBRTC_URL'])!,
    hlsUrl: bare(env['MEDIA_SERVER_HLS_URL'])!,
    playbackUrl: bare(env['MEDIA_SERVER_PLAYBACK_URL']),
    apiUrl: bare(env['MEDIA_SERVER_API_URL']),
    hookKey: env['MEDIA_SERVER_HOOK_KEY']!,
  };
}

function readPorts(value: string): [number, number] {
  const [first, last] = value.split('-').map(Number);
  if (isPort(first) && isPort(last) && first < last) return [first, last];
  throw new Error(`LIVE_UDP_PORTS is "${value}"; it must be two ports such as 40000-40199.`);
}

function readCount(name: string, value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`${name} is "${value}"; it must be a whole number above 0.`);
}

const isPort = (port: number | undefined): port is number =>
  Number.isInteger(port) && port! > 1023 && port! < 65_536;
const bare = (url: string | undefined) => url?.replace(/\/$/, '');
const list = (value: string | undefined) =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
