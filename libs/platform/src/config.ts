import { resolve } from 'node:path';

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
