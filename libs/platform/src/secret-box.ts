import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Keeps small secrets at rest: AES-256-GCM for what must be read again, HMAC-SHA256 for what must only be recognised.
 * Each purpose has a key of its own, derived from APP_SECRET, so that a value of one purpose is worthless in another.
 */
export class SecretBox {
  private readonly keys = new Map<string, Buffer>();

  constructor(private readonly appSecret: string) {}

  seal(purpose: string, text: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keyOf(purpose), iv);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** The sealed text, or `undefined` when it was changed or sealed under another secret or purpose. */
  open(purpose: string, sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < IV_BYTES + TAG_BYTES) return undefined;
    const key = this.keyOf(purpose);
    const options = { authTagLength: TAG_BYTES };
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), options);
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    try {
      const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  }

  /** A keyed hash: equal texts give equal bytes, and nobody without the secret can try texts out. */
  fingerprint(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.keyOf(purpose)).update(text).digest();
  }

  private keyOf(purpose: string): Buffer {
    const known = this.keys.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.appSecret, '', `chucun ${purpose}`, 32));
    this.keys.set(purpose, key);
    return key;
  }
}
