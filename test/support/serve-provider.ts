import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** Whom a provider vouches for. */
export interface Vouched {
  sub: string;
  email?: string;
  email_verified?: unknown;
  name?: string;
}

export interface ScriptedProvider {
  issuer: string;
  /** Who is at its sign-in page, or undefined where they refuse. */
  vouches: Vouched | undefined;
  /** Changes what the next token says. */
  forge: (claims: Record<string, unknown>) => Record<string, unknown>;
  /** What it tells of somebody to whoever asks with their token. */
  tells: (who: Vouched) => Record<string, unknown>;
  close(): Promise<void>;
}

const clientId = 'sidebrief-console';

/** An OpenID Connect provider over real HTTP, whose sign-in page always knows who is there. */
export async function serveProvider(): Promise<ScriptedProvider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig', kid: 'one' };
  const codes = new Map<string, { nonce: string; who: Vouched; challenge: string }>();
  const tokens = new Map<string, Vouched>();
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', provider.issuer);
      const json = (body: unknown, status = 200) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      };
      if (url.pathname === '/.well-known/openid-configuration') {
        return json({
          issuer: provider.issuer,
          authorization_endpoint: `${provider.issuer}/authorize`,
          token_endpoint: `${provider.issuer}/token`,
          userinfo_endpoint: `${provider.issuer}/me`,
          jwks_uri: `${provider.issuer}/keys`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        });
      }
      if (url.pathname === '/me') {
        const who = tokens.get(request.headers.authorization?.replace(/^Bearer /i, '') ?? '');
        return who ? json(provider.tells(who)) : json({ error: 'invalid_token' }, 401);
      }
      if (url.pathname === '/keys') return json({ keys: [jwk] });
      if (url.pathname === '/authorize') {
        const back = new URL(url.searchParams.get('redirect_uri') ?? '');
        back.searchParams.set('state', url.searchParams.get('state') ?? '');
        if (provider.vouches) {
          const code = crypto.randomUUID();
          const nonce = url.searchParams.get('nonce') ?? '';
          const challenge = url.searchParams.get('code_challenge') ?? '';
          codes.set(code, { nonce, who: provider.vouches, challenge });
          back.searchParams.set('code', code);
        } else back.searchParams.set('error', 'access_denied');
        response.writeHead(302, { location: back.href });
        return response.end();
      }
      const asked = new URLSearchParams(await text(request));
      const issued = codes.get(asked.get('code') ?? '');
      codes.delete(asked.get('code') ?? '');
      const verifier = new TextEncoder().encode(asked.get('code_verifier') ?? '');
      const digest = Buffer.from(await crypto.subtle.digest('SHA-256', verifier));
      if (issued?.challenge !== digest.toString('base64url')) {
        return json({ error: 'invalid_grant' }, 400);
      }
      const claims = provider.forge({ ...issued.who, nonce: issued.nonce, aud: clientId });
      const token = await new SignJWT({ iss: provider.issuer, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey);
      const accessToken = crypto.randomUUID();
      tokens.set(accessToken, issued.who);
      return json({ access_token: accessToken, token_type: 'bearer', id_token: token });
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const provider: ScriptedProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    vouches: undefined,
    forge: (claims) => claims,
    tells: ({ sub }) => ({ sub }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return provider;
}
