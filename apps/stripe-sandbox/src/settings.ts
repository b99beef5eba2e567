/** How a sandbox is started. */
export interface SandboxSettings {
  /** 0 takes a free port. */
  port: number;
  host: string;
  secretKey: string;
  webhookSecret: string;
  /** Where events are posted; without it events are kept and can be listed, but nothing is sent. */
  webhookUrl?: string | undefined;
  /** What buyers' browsers call the hosted pages by; may carry a path prefix. Defaults to the server's own address. */
  publicUrl?: string | undefined;
  /** The journal. Without it everything is forgotten at the end of the process. */
  dataFile?: string | undefined;
  /** Shown on the pay page. */
  merchantName?: string | undefined;
  /** Milliseconds since 1970, as objects see the time. Deliveries and signatures keep the real time. */
  now?: (() => number) | undefined;
}

/** What Stripe's objects of SDK 23.1 are shaped as. */
export const API_VERSION = '2026-10-28.endive';

/** The only currency here; amounts are integers in fen. */
export const CURRENCY = 'cny';
