import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto';
import { base64url, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { widgetAudience } from '../../../server/contract/widget.ts';
import {
  readClaims,
  signWidgetToken,
  verifyWidgetToken,
} from '../../../server/zendesk/widget-token.ts';

const now = new Date('2024-06-17T12:00:00Z');
const seconds = now.getTime() / 1000;
const installId = randomUUID();
const secret = 'f'.repeat(64);
const key = new TextEncoder().encode(secret);
const claims = { iss: installId, aud: widgetAudience };

const verify = (token: string, at = now): Promise<boolean> =>
  verifyWidgetToken(token, secret, installId, at);

/** A token with exactly these claims, signed with the right secret. */
const sign = (payload: Record<string, unknown>, alg = 'HS256'): Promise<string> =>
  new SignJWT(payload).setProtectedHeader({ alg }).sign(key);

const unsigned = (header: object, payload: object, signature = ''): string =>
  [header, payload].map((part) => base64url.encode(JSON.stringify(part))).join('.') +
  `.${signature}`;

/** What Zendesk's proxy makes while the setting is blank; the library refuses to. */
function signWithNothing(): string {
  const token = unsigned({ alg: 'HS256' }, { ...claims, exp: seconds + 60 }).slice(0, -1);
  return `${token}.${createHmac('sha256', '').update(token).digest('base64url')}`;
}

describe('A widget token', () => {
  it('is good when Zendesk’s proxy has just signed it with the install’s secret', async () => {
    expect(await verify(await signWidgetToken(secret, claims, now))).toBe(true);
  });

  it('may carry what the browser says about the agent; nobody relies on it', async () => {
    const token = await signWidgetToken(secret, { ...claims, role: 'admin', user_id: 1 }, now);
    expect(await verify(token)).toBe(true);
  });

  it.each([
    ['with another secret', signWidgetToken('e'.repeat(64), claims, now)],
    ['with the blank secret of an app that is not connected', signWithNothing()],
    ['for another install', signWidgetToken(secret, { ...claims, iss: randomUUID() }, now)],
    ['for no install', signWidgetToken(secret, { aud: widgetAudience }, now)],
    ['for another audience', signWidgetToken(secret, { ...claims, aud: 'elsewhere' }, now)],
    ['for no audience', signWidgetToken(secret, { iss: installId }, now)],
    ['without an end', sign({ ...claims, iat: seconds })],
    ['with an end that is no number', sign({ ...claims, exp: 'never' })],
    ['with an end far away', signWidgetToken(secret, claims, now, 3600)],
    ['with an end just past the longest life', sign({ ...claims, exp: seconds + 151 })],
    [
      'that ended a minute ago',
      signWidgetToken(secret, claims, new Date(now.getTime() - 120_000), 60),
    ],
    ['issued long ago', sign({ ...claims, iat: seconds - 151, exp: seconds + 60 })],
    ['not valid yet', sign({ ...claims, nbf: seconds + 60, exp: seconds + 90 })],
    ['with a stronger algorithm than agreed', sign({ ...claims, exp: seconds + 60 }, 'HS512')],
  ])('is refused when made %s', async (_how, token) => {
    expect(await verify(await token)).toBe(false);
  });

  it.each(['none', 'None', 'NONE', ''])(
    'is refused unsigned, with the algorithm %j',
    async (alg) => {
      expect(await verify(unsigned({ alg, typ: 'JWT' }, { ...claims, exp: seconds + 60 }))).toBe(
        false,
      );
    },
  );

  it('is refused when signed as RS256, whatever key that was', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const token = await new SignJWT({ ...claims, exp: seconds + 60 })
      .setProtectedHeader({ alg: 'RS256' })
      .sign(privateKey);
    expect(await verify(token)).toBe(false);
  });

  it('is refused when a valid signature is passed off as RS256', async () => {
    const [, payload = '', signature = ''] = (await signWidgetToken(secret, claims, now)).split(
      '.',
    );
    const header = base64url.encode(JSON.stringify({ alg: 'RS256' }));
    expect(await verify([header, payload, signature].join('.'))).toBe(false);
  });

  it('is refused when a claim was changed after signing', async () => {
    const [header = '', , signature = ''] = (await signWidgetToken(secret, claims, now)).split('.');
    const other = base64url.encode(JSON.stringify({ ...claims, exp: seconds + 60, role: 'admin' }));
    expect(await verify([header, other, signature].join('.'))).toBe(false);
  });

  it('is never good for an install without a secret', async () => {
    expect(await verifyWidgetToken(signWithNothing(), '', installId, now)).toBe(false);
  });

  it.each([
    ['thirty seconds slow', -30_000],
    ['thirty seconds fast', 30_000],
  ])('is good by a clock that is %s', async (_how, offset) => {
    const token = await signWidgetToken(secret, claims, new Date(now.getTime() + offset), 60);
    expect(await verify(token)).toBe(true);
  });

  it('ends after its minute and the tolerated skew', async () => {
    const token = await signWidgetToken(secret, claims, now, 60);
    expect(await verify(token, new Date(now.getTime() + 89_000))).toBe(true);
    expect(await verify(token, new Date(now.getTime() + 91_000))).toBe(false);
  });

  it.each(['', 'x', 'a.b.c', '....', 'e30.e30.e30', '\u0000'])('is not %j', async (token) => {
    expect(await verify(token)).toBe(false);
  });
});

describe('The install that a token claims to be from', () => {
  it('is read without trust', async () => {
    expect(readClaims(await signWidgetToken('any', claims, now)).installId).toBe(installId);
  });

  it.each([
    ['nothing', ''],
    ['no token', 'x.y.z'],
    ['a token without an issuer', unsigned({ alg: 'HS256' }, {})],
    ['an issuer that is no id', unsigned({ alg: 'HS256' }, { iss: "' or 1=1" })],
    ['an issuer that is a number', unsigned({ alg: 'HS256' }, { iss: 5 })],
    ['an endless issuer', unsigned({ alg: 'HS256' }, { iss: 'a'.repeat(5000) })],
  ])('is unknown for %s', (_what, token) => {
    expect(readClaims(token).installId).toBeUndefined();
  });
});
