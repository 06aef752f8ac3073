import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../server/config.ts';
import { subdomain } from '../../server/contract/subdomain.ts';

const acme = subdomain.parse('acme');
const key = Buffer.alloc(32, 7).toString('base64');
const marketplace = {
  SIDEBRIEF_MODE: 'marketplace',
  ZENDESK_APP_ID: '123',
  ZENDESK_OAUTH_CLIENT_ID: 'zdg-sidebrief',
  ZENDESK_OAUTH_CLIENT_SECRET: 'secret',
  ZENDESK_MARKETPLACE_NAME: 'Sidebrief',
  ZENDESK_MARKETPLACE_ORGANIZATION_ID: '45',
  ZENDESK_MARKETPLACE_APP_ID: '67',
};

/** What the environment's refusal says, line by line. */
function problemsOf(env: Record<string, string | undefined>): string[] {
  try {
    loadConfig(env);
  } catch (failure) {
    if (failure instanceof ConfigError) return failure.message.split('\n').slice(1);
    throw failure;
  }
  return [];
}

describe('Configuration', () => {
  it('needs nothing to start on one machine', () => {
    expect(loadConfig({})).toMatchObject({
      mode: { name: 'self-hosted' },
      host: '127.0.0.1',
      port: 8080,
      publicUrl: 'http://localhost:8080',
      dataDir: '.data',
      databaseUrl: undefined,
      secretKey: undefined,
      oauthClient: undefined,
      logLevel: 'info',
      production: false,
    });
  });

  it('speaks to Zendesk itself unless told otherwise', () => {
    expect(loadConfig({}).zendeskOrigin.of(acme)).toBe('https://acme.zendesk.com');
  });

  it('takes a blank variable as one that is not set', () => {
    expect(loadConfig({ PORT: '', PUBLIC_URL: ' ', SECRET_KEY: '' })).toEqual(loadConfig({}));
  });

  it('follows the port with the address it tells', () => {
    expect(loadConfig({ PORT: '9000' }).publicUrl).toBe('http://localhost:9000');
  });

  it('names every problem at once', () => {
    const problems = problemsOf({
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      PUBLIC_URL: 'http://sidebrief.example',
      ZENDESK_OAUTH_CLIENT_ID: 'half',
      ZENDESK_ORIGIN: 'https://evil.example',
      SECRET_KEY: 'short',
      SECRET_KEY_PREVIOUS: 'short',
    }).join('\n');
    for (const name of [
      'PORT',
      'LOG_LEVEL',
      'PUBLIC_URL',
      'ZENDESK_OAUTH_CLIENT_SECRET',
      'ZENDESK_ORIGIN',
      'SECRET_KEY:',
      'SECRET_KEY_PREVIOUS',
    ]) {
      expect(problems).toContain(name);
    }
  });

  it('never repeats a secret in what it says', () => {
    const problems = problemsOf({ SECRET_KEY: 'do-not-show', DATABASE_URL: 'postgres://u:pw@h/d' });
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toMatch(/do-not-show|pw/);
  });

  it.each([
    ['ZENDESK_OAUTH_CLIENT_ID', 'ZENDESK_OAUTH_CLIENT_SECRET'],
    ['ZENDESK_OAUTH_CLIENT_SECRET', 'ZENDESK_OAUTH_CLIENT_ID'],
  ])('refuses %s alone and names %s (A-01)', (given, missing) => {
    expect(problemsOf({ [given]: 'x' })).toEqual([`  - ${missing}: missing beside ${given}`]);
  });

  it('takes the whole pair', () => {
    const env = { ZENDESK_OAUTH_CLIENT_ID: 'id', ZENDESK_OAUTH_CLIENT_SECRET: 's' };
    expect(loadConfig(env).oauthClient).toEqual({ clientId: 'id', clientSecret: 's' });
  });

  it('puts the names of a marketplace app together', () => {
    expect(loadConfig(marketplace).mode).toEqual({
      name: 'marketplace',
      headers: { name: 'Sidebrief', organizationId: '45', appId: '67' },
    });
  });

  it.each(Object.keys(marketplace).slice(1))('is no marketplace app without %s', (name) => {
    expect(problemsOf({ ...marketplace, [name]: undefined }).join()).toContain(name);
  });

  it('asks for everything a marketplace app needs in one go', () => {
    expect(problemsOf({ SIDEBRIEF_MODE: 'marketplace' })).toHaveLength(5);
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'may be reached at %s without https',
    (PUBLIC_URL) => {
      expect(loadConfig({ PUBLIC_URL }).publicUrl).toBe(PUBLIC_URL);
    },
  );

  it('drops the slash at the end of its address and keeps a path', () => {
    expect(loadConfig({ PUBLIC_URL: 'https://a.example/' }).publicUrl).toBe('https://a.example');
    expect(loadConfig({ PUBLIC_URL: 'https://a.example/b/' }).publicUrl).toBe(
      'https://a.example/b',
    );
  });

  it.each([
    'http://sidebrief.example',
    'http://localhost.evil.example',
    'http://192.168.0.2:8080',
    'ftp://localhost',
    'sidebrief.example',
    'https://a.example?x=1',
    'https://a.example#x',
  ])('may not be reached at %s', (PUBLIC_URL) => {
    expect(problemsOf({ PUBLIC_URL })).toEqual([expect.stringContaining('PUBLIC_URL')]);
  });

  it('must say in production where it is reached', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([expect.stringContaining('PUBLIC_URL')]);
  });

  it('takes no provider at its word about an address unless told to', () => {
    const OIDC_ISSUER = 'https://id.example';
    const oidc = { OIDC_ISSUER, OIDC_CLIENT_ID: 'console', OIDC_CLIENT_SECRET: 'secret' };
    expect(loadConfig(oidc).oidc).toMatchObject({ trustsEmail: false });
    const told = loadConfig({ ...oidc, OIDC_TRUST_EMAIL: 'true' });
    expect(told.oidc).toMatchObject({ trustsEmail: true });
    expect(problemsOf({ ...oidc, OIDC_TRUST_EMAIL: 'perhaps' })).toEqual([
      expect.stringMatching(/OIDC_TRUST_EMAIL/),
    ]);
  });

  it('listens to the network in production and to this machine otherwise', () => {
    const env = { NODE_ENV: 'production', PUBLIC_URL: 'https://a.example' };
    expect(loadConfig(env)).toMatchObject({ host: '0.0.0.0', production: true });
  });

  it('needs a shared key where processes share a database', () => {
    const env = {
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://a.example',
      DATABASE_URL: 'postgres://db/sidebrief',
    };
    expect(problemsOf(env)).toEqual([expect.stringContaining('SECRET_KEY')]);
    expect(loadConfig({ ...env, SECRET_KEY: key }).secretKey).toBe(key);
  });

  it.each([
    ['31 bytes', Buffer.alloc(31).toString('base64')],
    ['33 bytes', Buffer.alloc(33).toString('base64')],
    ['a password', 'correct horse battery staple'],
    ['hexadecimal digits', Buffer.alloc(32).toString('hex')],
  ])('takes no key of %s', (_what, bad) => {
    expect(problemsOf({ SECRET_KEY: bad })).toEqual([expect.stringContaining('SECRET_KEY')]);
    expect(problemsOf({ SECRET_KEY: key, SECRET_KEY_PREVIOUS: bad })).toHaveLength(1);
  });
});

describe('The place of Zendesk', () => {
  it.each(['http://localhost:4100', 'http://127.0.0.1:4100/', 'https://[::1]:4100'])(
    'may be taken by %s',
    (ZENDESK_ORIGIN) => {
      const origin = loadConfig({ ZENDESK_ORIGIN }).zendeskOrigin.of(acme);
      expect(origin).toBe(ZENDESK_ORIGIN.replace(/\/$/, ''));
    },
  );

  it.each([
    'https://evil.example',
    'https://{subdomain}.evil.example',
    'https://{subdomain}.zendesk.com.evil.example',
    'http://{subdomain}.zendesk.com',
    'http://localhost.evil.example',
    'http://localhost:4100@evil.example',
    'http://user@localhost:4100',
    'http://localhost:4100/proxy',
    'http://localhost:4100/?to=evil',
    'http://10.0.0.1',
    'http://0.0.0.0:4100',
    'localhost',
  ])('is not given to %s, which would receive codes and tokens', (ZENDESK_ORIGIN) => {
    expect(problemsOf({ ZENDESK_ORIGIN })).toEqual([expect.stringContaining('ZENDESK_ORIGIN')]);
  });

  it('is nobody else’s in production, not even this machine’s', () => {
    const env = { NODE_ENV: 'production', PUBLIC_URL: 'https://a.example' };
    expect(problemsOf({ ...env, ZENDESK_ORIGIN: 'http://localhost:4100' })).toHaveLength(1);
    expect(problemsOf({ ...env, ZENDESK_ORIGIN: 'https://{subdomain}.zendesk.com' })).toEqual([]);
  });
});
