import { generateKeyPairSync, sign } from 'node:crypto';

/**
 * A throw-away certificate for this machine's loopback address, and its key, as PEM texts. It vouches for
 * itself: whoever is to trust it gets it by NODE_EXTRA_CA_CERTS. Written out by hand (RFC 5280), as Node reads
 * certificates and makes none, and not every machine has openssl.
 */
export function makeCertificate(now = new Date()): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(oid(2, 5, 4, 3), text('Sandbox'))));
  const names = sequence(node(0x87, Buffer.from([127, 0, 0, 1])), node(0x82, ascii('localhost')));
  const algorithm = sequence(oid(1, 2, 840, 10045, 4, 3, 2));
  const body = sequence(
    node(0xa0, integer(2)),
    integer(1),
    algorithm,
    name,
    sequence(time(now, -1), time(now, 1)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    node(0xa3, sequence(sequence(oid(2, 5, 29, 17), node(0x04, names)))),
  );
  const signature = Buffer.concat([Buffer.of(0), sign('sha256', body, privateKey)]);
  const certificate = sequence(body, algorithm, node(0x03, signature));
  const lines = certificate.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

function node(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return node(0x30, ...parts);
}

function set(...parts: Buffer[]): Buffer {
  return node(0x31, ...parts);
}

function integer(value: number): Buffer {
  return node(0x02, Buffer.of(value));
}

function text(value: string): Buffer {
  return node(0x0c, ascii(value));
}

function ascii(value: string): Buffer {
  return Buffer.from(value, 'ascii');
}

function oid(first: number, second: number, ...rest: number[]): Buffer {
  const bytes = rest.flatMap((part) => {
    const groups = [part & 127];
    for (let left = part >> 7; left > 0; left >>= 7) groups.unshift((left & 127) | 128);
    return groups;
  });
  return node(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

function time(now: Date, days: number): Buffer {
  const at = new Date(now.getTime() + days * 86_400_000).toISOString();
  return node(0x17, ascii(`${at.slice(2, 19).replace(/\D/g, '')}Z`));
}
