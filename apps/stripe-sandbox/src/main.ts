import { startSandbox } from './sandbox.ts';

const DEFAULT_PORT = '12111';

/** Reads the environment, or says in one sentence what is wrong with it. */
function settingsFrom(env: NodeJS.ProcessEnv) {
  if (env.CHUCUN_MODE === 'production')
    throw new Error(
      'The Stripe sandbox moves no real money and does not run in production. Set STRIPE_SECRET_KEY of the api to a real key instead.',
    );
  const port = Number(env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT must be a number from 0 to 65535, not "${env.PORT}".`);
  return {
    port,
    host: env.HOST ?? '127.0.0.1',
    secretKey: required(env, 'STRIPE_SECRET_KEY'),
    webhookSecret: required(env, 'STRIPE_WEBHOOK_SECRET'),
    webhookUrl: address(env, 'WEBHOOK_URL'),
    publicUrl: address(env, 'PUBLIC_URL'),
    dataFile: env.DATA_FILE || undefined,
    merchantName: env.MERCHANT_NAME || undefined,
  };
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; the Stripe sandbox needs it.`);
  return value;
}

function address(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[name] || undefined;
  if (value !== undefined && !/^https?:\/\//.test(value))
    throw new Error(`${name} must be an http address, not "${value}".`);
  return value;
}

try {
  const sandbox = await startSandbox(settingsFrom(process.env));
  console.log(`stripe-sandbox listens at ${sandbox.url}`);
  const stop = () => void sandbox.stop().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  // Whoever started us over a channel is gone, however that came about.
  process.once('disconnect', stop);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const sentence = taken
    ? `Port ${process.env.PORT ?? DEFAULT_PORT} is taken. Set PORT to a free one.`
    : (error as Error).message;
  console.error(`stripe-sandbox: ${sentence}`);
  process.exitCode = 1;
}
