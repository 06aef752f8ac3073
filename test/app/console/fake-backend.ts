import type { ConnectStep, Deployment, InstallView } from '../../../server/contract/install.ts';

export interface Asked {
  method: string;
  path: string;
  body: unknown;
}

/** An answer: a status and a body, or a function of the question. */
type Answer = [status: number, body?: unknown] | ((asked: Asked) => [number, unknown?]);

const latencyMs = 5;

/**
 * The console's backend as a table from `METHOD /path` (below `/api/console`, with its query or without) to its answer; change the
 * table while the page is open to change the world.
 */
export function fakeBackend(answers: Record<string, Answer>) {
  const asked: Asked[] = [];
  const fetcher: typeof fetch = async (input, init = {}) => {
    const question = {
      method: init.method ?? 'GET',
      path: (input instanceof Request ? input.url : input.toString()).replace('/api/console', ''),
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
    };
    asked.push(question);
    // Never at once: what a page shows meanwhile is a part of what it does.
    await new Promise((resolve) => setTimeout(resolve, latencyMs));
    const [path = ''] = question.path.split('?');
    const found =
      answers[`${question.method} ${question.path}`] ?? answers[`${question.method} ${path}`];
    if (found === undefined) throw new Error(`Not expected: ${question.method} ${question.path}`);
    const [status, body] = typeof found === 'function' ? found(question) : found;
    return new Response(body === undefined ? null : JSON.stringify(body), { status });
  };
  return { fetcher, asked, answers };
}

export const dana = {
  id: 'p1',
  name: 'Dana Kim',
  email: 'dana@acme.example',
  role: 'admin',
  hasSecondFactor: false,
  hasPassword: true,
} as const;
export const signedIn: Answer = [200, { person: dana, setupNeeded: false }];
export const signedOut: Answer = [200, { setupNeeded: false }];

export function refusal(status: number, code: string, message: string, field?: string): Answer {
  return [status, { error: { code, message, field } }];
}

export function anInstall(over: Partial<InstallView> = {}): InstallView {
  return {
    id: 'ins_1',
    name: 'Acme support',
    subdomain: 'acme',
    status: 'active',
    steps: steps(8),
    choices: [],
    briefs: { on: true, useInternalNotes: false },
    purposes: ['helpdesk', 'crm', 'content'],
    featuresOn: ['briefs', 'recommendations', 'replies', 'history'],
    widgetSecret: 'seen',
    createdAt: '2026-03-01T09:00:00Z',
    ...over,
  };
}

const names: ConnectStep['name'][] = [
  'consent',
  'granting-user',
  'scopes',
  'app',
  'webhook',
  'signing-secret',
  'widget-secret',
  'dropdown-options',
];

/** The first `done` steps done, the next as given, the others waiting. */
export function steps(done: number, next: Partial<ConnectStep> = {}): ConnectStep[] {
  return names.map((name, index) => {
    if (index < done) return { name, state: 'done' };
    return { name, state: 'waiting', ...(index === done && next) };
  });
}

export function aDeployment(over: Partial<Deployment> = {}): Deployment {
  return {
    mode: 'self-hosted',
    redirectUrl: 'https://brief.example.com/oauth/callback',
    publicUrl: 'https://brief.example.com',
    scopes: ['read', 'webhooks:write', 'apps:write'],
    featureScopes: ['tickets:write'],
    hasOAuthClient: false,
    hasAppId: false,
    ...over,
  };
}
