import { z } from 'zod';
import { readDeploymentEmbedder, type DeploymentEmbedder } from './models/deployment-embedder.ts';
import { readDeploymentModel, type DeploymentModel } from './models/deployment-model.ts';
import { readDeploymentOidc, type DeploymentOidc } from './people/oidc/deployment-oidc.ts';
import { parseZendeskOrigin, type ZendeskOrigin } from './zendesk/origin.ts';

/** How this deployment reaches Zendesk on behalf of its accounts. */
export type Mode =
  | { name: 'self-hosted' }
  | {
      name: 'marketplace';
      /** Sent on every backend call; Zendesk's reviewers look for them. */
      headers: { name: string; organizationId: string; appId: string };
    };

export interface Config {
  mode: Mode;
  host: string;
  port: number;
  /** Where browsers and Zendesk reach this backend; no slash at the end. */
  publicUrl: string;
  /** True behind one proxy of ours: the caller's address is the last one it added to `x-forwarded-for`. */
  trustProxy: boolean;
  dataDir: string;
  databaseUrl: string | undefined;
  /** `undefined`: a key file in `dataDir` is made on first start. */
  secretKey: string | undefined;
  previousSecretKey: string | undefined;
  zendeskOrigin: ZendeskOrigin;
  /** The deployment's own OAuth client: required on the marketplace, optional when self-hosted. */
  oauthClient: { clientId: string; clientSecret: string } | undefined;
  appId: string | undefined;
  /** The model this deployment offers its accounts; `undefined`: everything is done without one. */
  model: DeploymentModel | undefined;
  /** What search by meaning uses; `undefined`: it goes by words alone. */
  embedder: DeploymentEmbedder | undefined;
  /** Where people sign in elsewhere; `undefined`: by password only. */
  oidc: DeploymentOidc | undefined;
  /** What asks for figures has to show it; `undefined`: nobody gets any. */
  metricsToken: string | undefined;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  production: boolean;
}

export class ConfigError extends Error {
  constructor(problems: string[]) {
    super(
      `Sidebrief cannot start with this environment:\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

const text = z.string().trim().min(1).optional();
const environment = z.object({
  NODE_ENV: text,
  HOST: text,
  PORT: z.coerce
    .number('a port from 0 to 65535')
    .int('a port from 0 to 65535')
    .min(0, 'a port from 0 to 65535')
    .max(65535, 'a port from 0 to 65535')
    .default(8080),
  PUBLIC_URL: text,
  TRUST_PROXY: z.stringbool().default(false),
  DATA_DIR: z.string().trim().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .trim()
    .regex(/^postgres(ql)?:\/\//, 'an address like postgres://user@host/database')
    .optional(),
  SECRET_KEY: text,
  SECRET_KEY_PREVIOUS: text,
  SIDEBRIEF_MODE: z.enum(['self-hosted', 'marketplace']).default('self-hosted'),
  ZENDESK_ORIGIN: text,
  ZENDESK_OAUTH_CLIENT_ID: text,
  ZENDESK_OAUTH_CLIENT_SECRET: text,
  ZENDESK_APP_ID: z.string().trim().regex(/^\d+$/, 'must be the number of the app').optional(),
  ZENDESK_MARKETPLACE_NAME: text,
  ZENDESK_MARKETPLACE_ORGANIZATION_ID: text,
  ZENDESK_MARKETPLACE_APP_ID: text,
  MODEL_KIND: z.enum(['openai-compatible', 'anthropic']).default('openai-compatible'),
  MODEL_URL: z.url('an address like http://localhost:11434/v1').optional(),
  MODEL_API_KEY: text,
  MODEL_NAME: text,
  MODEL_FAST_NAME: text,
  MODEL_CONTEXT_TOKENS: z.coerce.number('a number of tokens').int().min(2000).default(16_000),
  MODEL_SHAPE: z.enum(['schema', 'json', 'words']).default('schema'),
  MODEL_PRICE_IN: z.coerce.number('a price of a million tokens').min(0).default(0),
  MODEL_PRICE_OUT: z.coerce.number('a price of a million tokens').min(0).default(0),
  EMBEDDINGS_MODEL: text,
  EMBEDDINGS_URL: z.url('an address like http://localhost:11434/v1').optional(),
  EMBEDDINGS_API_KEY: text,
  EMBEDDINGS_PRICE: z.coerce.number('a price of a million tokens').min(0).default(0),
  EMBEDDINGS_FOLDER: text,
  OIDC_ISSUER: text,
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_NAME: text,
  OIDC_TRUST_EMAIL: z.stringbool().default(false),
  METRICS_TOKEN: z.string().trim().min(16, 'at least 16 characters').optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/**
 * Reads the whole configuration from the environment, once.
 *
 * @throws ConfigError that names every missing or wrong variable at once, and where to get it
 */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const blankless = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const issues = environment.safeParse(blankless).error?.issues ?? [];
  const problems = issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  // Without the ones named already the rest can be looked at, too.
  const unreadable = new Set(issues.map((issue) => String(issue.path[0])));
  const e = environment.parse(
    Object.fromEntries(Object.entries(blankless).filter(([name]) => !unreadable.has(name))),
  );
  const production = e.NODE_ENV === 'production';
  const publicUrl = readPublicUrl(e.PUBLIC_URL ?? `http://localhost:${e.PORT}`, problems);
  if (production && !e.PUBLIC_URL) {
    problems.push('PUBLIC_URL: the https address at which browsers and Zendesk reach this backend');
  }
  const zendeskOrigin = parseZendeskOrigin(e.ZENDESK_ORIGIN, production);
  if (!zendeskOrigin.ok) problems.push(`ZENDESK_ORIGIN: ${zendeskOrigin.problem}`);
  const oauthClient = readPair(e, problems);
  const model = readDeploymentModel(e, problems);
  const embedder = readDeploymentEmbedder(e, problems);
  const oidc = readDeploymentOidc(e, problems);
  const mode = readMode(e, oauthClient !== undefined, problems);
  for (const name of ['SECRET_KEY', 'SECRET_KEY_PREVIOUS'] as const) {
    const key = e[name];
    if (key !== undefined && Buffer.from(key, 'base64').length !== 32) {
      problems.push(
        `${name}: 32 random bytes in base64; make one with \`openssl rand -base64 32\``,
      );
    }
  }
  if (production && e.DATABASE_URL && !e.SECRET_KEY) {
    problems.push('SECRET_KEY: needed with DATABASE_URL, since all processes must share it');
  }
  if (problems.length > 0 || !zendeskOrigin.ok) throw new ConfigError(problems);
  return {
    mode,
    host: e.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port: e.PORT,
    publicUrl,
    trustProxy: e.TRUST_PROXY,
    dataDir: e.DATA_DIR,
    databaseUrl: e.DATABASE_URL,
    secretKey: e.SECRET_KEY,
    previousSecretKey: e.SECRET_KEY_PREVIOUS,
    zendeskOrigin: zendeskOrigin.origin,
    oauthClient,
    appId: e.ZENDESK_APP_ID,
    model,
    embedder,
    oidc,
    metricsToken: e.METRICS_TOKEN,
    logLevel: e.LOG_LEVEL,
    production,
  };
}

type Environment = z.infer<typeof environment>;

function readPublicUrl(value: string, problems: string[]): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const loopback = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (
    !url ||
    url.search ||
    url.username ||
    url.password ||
    url.hash ||
    !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback))
  ) {
    problems.push('PUBLIC_URL: an https address (http only for localhost) without query');
    return value;
  }
  return url.href.replace(/\/+$/, '');
}

function readPair(e: Environment, problems: string[]): Config['oauthClient'] {
  const { ZENDESK_OAUTH_CLIENT_ID: clientId, ZENDESK_OAUTH_CLIENT_SECRET: clientSecret } = e;
  if (clientId && clientSecret) return { clientId, clientSecret };
  if (clientId)
    problems.push('ZENDESK_OAUTH_CLIENT_SECRET: missing beside ZENDESK_OAUTH_CLIENT_ID');
  if (clientSecret)
    problems.push('ZENDESK_OAUTH_CLIENT_ID: missing beside ZENDESK_OAUTH_CLIENT_SECRET');
  return undefined;
}

function readMode(e: Environment, hasClient: boolean, problems: string[]): Mode {
  if (e.SIDEBRIEF_MODE === 'self-hosted') return { name: 'self-hosted' };
  const needed = {
    ZENDESK_MARKETPLACE_NAME: 'the name of the app as submitted to the marketplace',
    ZENDESK_MARKETPLACE_ORGANIZATION_ID: 'from the marketplace portal',
    ZENDESK_MARKETPLACE_APP_ID: 'from the marketplace portal, known after submission',
    ZENDESK_APP_ID: 'the id of the marketplace app, for finding its installation in an account',
  } as const;
  for (const [name, where] of Object.entries(needed)) {
    if (!e[name as keyof typeof needed]) problems.push(`${name}: ${where}`);
  }
  if (!hasClient) {
    problems.push(
      'ZENDESK_OAUTH_CLIENT_ID and ZENDESK_OAUTH_CLIENT_SECRET: the global OAuth client (zdg-…)',
    );
  }
  return {
    name: 'marketplace',
    headers: {
      name: e.ZENDESK_MARKETPLACE_NAME ?? '',
      organizationId: e.ZENDESK_MARKETPLACE_ORGANIZATION_ID ?? '',
      appId: e.ZENDESK_MARKETPLACE_APP_ID ?? '',
    },
  };
}
