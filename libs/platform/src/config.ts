import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { liveFaults, readLive, type LiveConfig } from './live-config.ts';
import type { S3Settings } from './s3-requests.ts';

export type Mode = 'demo' | 'test' | 'production';

/** Every choice that differs between machines, read once from the environment. */
export interface Config {
  mode: Mode;
  port: number;
  /** Where people reach us, such as `https://chucun.example`; no slash at the end. */
  publicUrl: string;
  /** Root of what must survive a restart: database, photos, journals. */
  dataDir: string;
  /** Absent: the embedded Postgres is started in `dataDir`. */
  databaseUrl: string | undefined;
  databasePoolMax: number;
  meili: { url: string; key: string } | undefined;
  stripe: { secretKey: string; webhookSecret: string; apiUrl: string | undefined };
  /** Where text messages are handed over; absent, they only rest on `/dev/messages`. */
  sms: { url: string; key: string } | undefined;
  /** Secret under which login codes, tokens and second-factor secrets are kept. */
  appSecret: string;
  /** Where files are kept; absent, in a folder of `dataDir`. */
  s3: S3Settings | undefined;
  live: LiveConfig;
  /** Carries hints between several api processes; absent, there is one. */
  redisUrl: string | undefined;
  /** Whose word on a visitor's address is taken: names of ranges, addresses or networks. */
  trustedProxies: string[];
  /** True where outbox and timed jobs run inside this process. */
  runsJobs: boolean;
}

/** Injection token of `Config`. */
export const CONFIG = Symbol('Config');

const DEMO_SECRET = 'demo-secret-not-for-production';
const DEMO_STRIPE_KEY = 'sk_test_chucun_demo';
const DEMO_WEBHOOK_SECRET = 'whsec_chucun_demo';

/** Reads the environment. Throws one sentence for a value that cannot be used. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const mode = readMode(env['CHUCUN_MODE']);
  const port = readPort(env['PORT']);
  const meiliUrl = env['MEILI_URL'];
  const smsUrl = env['SMS_URL'];
  return {
    mode,
    port,
    publicUrl: (env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/, ''),
    dataDir: resolve(env['DATA_DIR'] ?? 'data'),
    databaseUrl: env['DATABASE_URL'],
    databasePoolMax: Number(env['DATABASE_POOL_MAX'] ?? 20),
    meili: meiliUrl ? { url: meiliUrl, key: env['MEILI_KEY'] ?? '' } : undefined,
    stripe: {
      secretKey: env['STRIPE_SECRET_KEY'] ?? DEMO_STRIPE_KEY,
      webhookSecret: env['STRIPE_WEBHOOK_SECRET'] ?? DEMO_WEBHOOK_SECRET,
      apiUrl: env['STRIPE_API_URL'],
    },
    sms: smsUrl ? { url: smsUrl, key: env['SMS_KEY'] ?? '' } : undefined,
    appSecret: env['APP_SECRET'] ?? DEMO_SECRET,
    s3: readS3(env),
    live: readLive(env),
    redisUrl: env['REDIS_URL'],
    trustedProxies: readProxies(env['TRUST_PROXY']),
    runsJobs: env['RUN_JOBS'] ? env['RUN_JOBS'] === 'true' : mode !== 'production',
  };
}

/** What keeps this configuration from serving the public, each as a sentence; empty when nothing does. */
export function productionFaults(config: Config): string[] {
  if (config.mode !== 'production') return [];
  const faults: string[] = [];
  if (!config.databaseUrl)
    faults.push('DATABASE_URL is missing: the embedded database is for demo and tests.');
  if (config.appSecret === DEMO_SECRET || config.appSecret.length < 32) {
    faults.push('APP_SECRET is missing or shorter than 32 characters.');
  }
  const { secretKey } = config.stripe;
  if (!secretKey || secretKey === DEMO_STRIPE_KEY || config.stripe.apiUrl) {
    faults.push('STRIPE_SECRET_KEY is missing or STRIPE_API_URL points to a stand-in.');
  }
  // Anybody could sign events with an empty one.
  if (!config.stripe.webhookSecret || config.stripe.webhookSecret === DEMO_WEBHOOK_SECRET)
    faults.push('STRIPE_WEBHOOK_SECRET is missing.');
  if (!config.sms?.key) {
    faults.push('SMS_URL or SMS_KEY is missing: without a gateway no login code reaches anybody.');
  }
  faults.push(...liveFaults(config.live));
  if (!config.publicUrl.startsWith('https://')) faults.push('PUBLIC_URL must begin with https://.');
  return faults;
}

function readMode(value: string | undefined): Mode {
  if (value === undefined) return 'demo';
  if (value === 'demo' || value === 'test' || value === 'production') return value;
  throw new Error(`CHUCUN_MODE is "${value}"; it can be demo, test or production.`);
}

function readPort(value: string | undefined): number {
  const port = Number(value ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is "${value}"; it must be a number from 1 to 65535.`);
}

const S3_NEEDED = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

function readS3(env: NodeJS.ProcessEnv): S3Settings | undefined {
  const missing = S3_NEEDED.filter((name) => !env[name]);
  if (missing.length === S3_NEEDED.length && !env['S3_ENDPOINT']) return undefined;
  if (missing.length > 0)
    throw new Error(
      `${missing.join(', ')} is missing; files go to S3 with all of them, or to DATA_DIR with none.`,
    );
  const region = env['S3_REGION'] ?? 'us-east-1';
  const endpoint = env['S3_ENDPOINT'] ?? `https://s3.${region}.amazonaws.com`;
  if (!/^https?:\/\/[^/]+\/?$/.test(endpoint))
    throw new Error(
      `S3_ENDPOINT is "${endpoint}"; it must be like https://s3.example, without a path.`,
    );
  return {
    region,
    endpoint: endpoint.replace(/\/$/, ''),
    bucket: env['S3_BUCKET']!,
    accessKeyId: env['S3_ACCESS_KEY_ID']!,
    secretAccessKey: env['S3_SECRET_ACCESS_KEY']!,
    isPathStyle: (env['S3_PATH_STYLE'] ?? String(env['S3_ENDPOINT'] !== undefined)) === 'true',
  };
}

const RANGES = ['loopback', 'linklocal', 'uniquelocal'];

/** This host itself is always among them: the storefront asks the api from there on behalf of its visitors. */
function readProxies(value: string | undefined): string[] {
  const proxies = (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  for (const proxy of proxies) {
    const [address = '', bits, more] = proxy.split('/');
    const isNetwork =
      isIP(address) > 0 && more === undefined && (bits === undefined || /^\d{1,3}$/.test(bits));
    if (!RANGES.includes(proxy) && !isNetwork)
      throw new Error(
        `TRUST_PROXY has "${proxy}"; it can list ${RANGES.join(', ')}, addresses and networks such as 10.0.0.0/8.`,
      );
  }
  return [...new Set(['loopback', ...proxies])];
}
