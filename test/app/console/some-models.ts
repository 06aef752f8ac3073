import type { CallView, GuidanceView, ModelsView } from '../../../server/contract/models-view.ts';
import { anInstall, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

/** An account with an endpoint of its own, ready, on a day on which a little was spent. */
export function someModels(over: Partial<ModelsView> = {}): ModelsView {
  return {
    settings: {
      source: 'own',
      own: {
        ...{ kind: 'openai-compatible', baseUrl: 'https://models.example/v1', model: 'large' },
        ...{ contextTokens: 16_000, shape: 'schema', hasKey: true },
        ...{ pricePerMillionIn: 0.5, pricePerMillionOut: 1.5 },
      },
      ...{ briefsOn: true, repliesOn: true, topicsOn: false, searchOn: true },
      ...{ dailyTokens: 2_000_000, dailyCost: 5, withheld: ['internal-notes'], xrayDays: 30 },
    },
    deployment: {
      ...{ kind: 'openai-compatible', host: 'localhost:11434', model: 'small', isPriced: false },
    },
    publicOnly: false,
    standing: 'ready',
    today: { tokens: 48_200, cost: 0.31, resetsAt: '2026-03-02T00:00:00Z' },
    ...over,
  };
}

/** As it is before anybody chose anything, on the marketplace. */
export function noModels(over: Partial<ModelsView> = {}): ModelsView {
  return someModels({
    settings: {
      ...{ source: 'none', briefsOn: true, repliesOn: true, topicsOn: false, searchOn: true },
      ...{ withheld: ['internal-notes'], xrayDays: 30, dailyTokens: 2_000_000 },
    },
    deployment: undefined,
    standing: 'off',
    today: { tokens: 0, cost: 0, resetsAt: '2026-03-02T00:00:00Z' },
    ...over,
  });
}

export function aCall(over: Partial<CallView> = {}): CallView {
  return {
    id: '6f1c2f6e-7b0f-4d6c-9a0d-1f2e3d4c5b6a',
    ...{ at: '2026-03-01T09:00:00Z', feature: 'brief', ticketId: '4711' },
    ...{ provider: 'models.example', model: 'large', outcome: 'answered' },
    ...{ tokensIn: 2140, tokensOut: 310, cost: 0.0015, tookMs: 3420, dropped: 1 },
    ...{ prompt: 'brief', promptVersion: 1, guidanceVersion: 2, masked: { email: 2, name: 3 } },
    kept: {
      sent: [
        { role: 'system', text: 'You help support agents.' },
        { role: 'user', text: '{"comments":[{"text":"Write to ⟦email 1⟧"}]}' },
      ],
      received: '{"sentences":[]}',
      removed: [{ entryId: '9', kind: 'signature', text: 'Kind regards' }],
      dropped: [
        { text: 'A refund of 40 euros was paid.', reasons: [{ code: 'number', word: '40' }] },
      ],
    },
    xrayDays: 30,
    ...over,
  };
}

export function someGuidance(over: Partial<GuidanceView> = {}): GuidanceView {
  return {
    ...{ feature: 'brief', version: 2, text: 'Say “parcel”, not “package”.' },
    versions: [
      {
        ...{ version: 2, text: 'Say “parcel”, not “package”.' },
        ...{ at: '2026-02-27T09:00:00Z', by: 'Dana Kim' },
      },
      { version: 1, text: 'Be brief.', at: '2026-02-20T09:00:00Z', by: 'Dana Kim' },
    ],
    thumbs: [
      {
        ...{ madeWith: 'brief@1 brief-part@1 brief-merge@1 guidance@2', up: 18, down: 2 },
        lastAt: '2026-03-01T08:00:00Z',
      },
      { madeWith: 'basic', up: 30, down: 12, lastAt: '2026-02-28T08:00:00Z' },
    ],
    ...over,
  };
}

/** What the backend answers about the models of the account `ins_1`. */
export function answersOf(models: ModelsView): Parameters<typeof openConsole>[1] {
  const at = 'GET /installs/ins_1/models';
  const call = aCall();
  return {
    'GET /session': signedIn,
    'GET /installs/ins_1': [200, anInstall()],
    [at]: [200, models],
    [`${at}/calls`]: [200, { calls: [call] }],
    [`${at}/calls/${call.id}`]: [200, call],
    [`${at}/usage`]: [
      200,
      {
        days: [
          {
            ...{ day: '2026-03-01', feature: 'brief', calls: 21, failures: 1, tokensIn: 44_940 },
            ...{ tokensOut: 3260, cost: 0.31, tookMs: 71_820, dropped: 4, kept: 96 },
          },
        ],
      },
    ],
    [`${at}/guidance/brief`]: [200, someGuidance()],
    [`${at}/guidance/reply`]: [
      200,
      { feature: 'reply', version: 0, text: '', versions: [], thumbs: [] },
    ],
  };
}

/** Opens a page about the models of the account `ins_1`. */
export function openModels(models: ModelsView, path = '') {
  return openConsole(`/console/accounts/ins_1/models${path}`, answersOf(models));
}
