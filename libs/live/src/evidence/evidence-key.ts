import { Injectable } from '@nestjs/common';
import { SecretBox } from '@chucun/platform';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';

/** What PKCS#8 puts before the 32 bytes of an Ed25519 key (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Signs evidence with an Ed25519 key derived from APP_SECRET, which the database does not hold: who can only write rows
 * cannot make a seal. A new secret makes a new key; what the old one has signed is verified with the old public key.
 */
@Injectable()
export class EvidenceKey {
  private readonly secret: KeyObject;
  private readonly public: KeyObject;
  readonly publicKeyPem: string;
  /** SHA-256 of the public key as DER, as hex. */
  readonly keyId: string;

  constructor(box: SecretBox) {
    const seed = box.fingerprint('live.evidence', 'ed25519');
    this.secret = createPrivateKey({
      key: Buffer.concat([PKCS8_HEAD, seed]),
      format: 'der',
      type: 'pkcs8',
    });
    this.public = createPublicKey(this.secret);
    this.publicKeyPem = this.public.export({ type: 'spki', format: 'pem' }).toString();
    const der = this.public.export({ type: 'spki', format: 'der' });
    this.keyId = createHash('sha256').update(der).digest('hex');
  }

  sign(text: string | Buffer): string {
    return sign(null, Buffer.from(text), this.secret).toString('base64');
  }

  verifies(text: string, signature: string): boolean {
    return verify(null, Buffer.from(text), this.public, Buffer.from(signature, 'base64'));
  }
}
