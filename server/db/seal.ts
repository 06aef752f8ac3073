import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';

/** What a sealed value belongs to: it opens only for the same install and purpose. */
export interface SealContext {
  installId: string;
  purpose: string;
}

export interface Sealer {
  seal(plain: string, context: SealContext): string;
  /** @throws SealError when the value was altered, belongs elsewhere, or no key fits */
  open(sealed: string, context: SealContext): string;
  /**
   * What stands for a text that must be known again and not be read: one mark for each key, the current key's first.
   * The same text has the same marks in one install and purpose, and others elsewhere.
   */
  marks(plain: string, context: SealContext): string[];
}

export class SealError extends Error {
  readonly code = 'seal_broken';
  constructor(message: string) {
    super(message);
    this.name = 'SealError';
  }
}

/**
 * Authenticated encryption of secrets at rest: AES-256-GCM with key version, install and purpose bound in,
 * so that a row copied to another install does not open.
 *
 * @param keys 32-byte keys; the first seals, the others only open (rotation)
 */
export function createSealer(keys: [Buffer, ...Buffer[]]): Sealer {
  const versions = new Map(keys.map((key) => [keyVersion(key), key]));
  const [current] = keys;
  return {
    seal(plain, context) {
      const version = keyVersion(current);
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', current, nonce);
      cipher.setAAD(boundTo(version, context));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return ['s1', version, encode(nonce), encode(body), encode(cipher.getAuthTag())].join('.');
    },
    open(sealed, context) {
      const [format, version, nonce, body, tag] = sealed.split('.');
      if (format !== 's1' || !version || !nonce || body === undefined || !tag) {
        throw new SealError('This value is not sealed.');
      }
      const key = versions.get(version);
      if (!key)
        throw new SealError('This value was sealed with a key that is not configured any more.');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, decode(nonce), { authTagLength: 16 });
        decipher.setAAD(boundTo(version, context));
        decipher.setAuthTag(decode(tag));
        return decipher.update(decode(body), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        throw new SealError('This sealed value was altered, or belongs to something else.');
      }
    },
    marks: (plain, context) =>
      [...versions].map(([version, key]) => {
        const mark = createHmac('sha256', key).update(boundTo(version, context)).update('|');
        return `m1.${encode(mark.update(plain, 'utf8').digest().subarray(0, 16))}`;
      }),
  };
}

const encode = (bytes: Buffer): string => bytes.toString('base64url');
const decode = (part: string): Buffer => Buffer.from(part, 'base64url');
/** By which a key is known, and from which it cannot be told. */
export const keyVersion = (key: Buffer): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 8);
const boundTo = (version: string, context: SealContext): Buffer =>
  Buffer.from(`${version}|${context.installId}|${context.purpose}`);
