import type { InstallView } from '../../server/contract/install.ts';
import type { TopicsView } from '../../server/contract/topics-view.ts';
import { aClassifier, aTopics, noTopics, upTo } from '../app/console/a-topics.ts';
import { anInstall } from '../app/console/fake-backend.ts';
import type { Answers } from './console-page.ts';

const assigning = { mode: 'assign', fieldId: '360001', targetPercent: 95 } as const;

const mayNotWrite = aTopics({
  ...{ settings: assigning, mayWrite: false, notAssigning: 'may-not-write' },
});

/** Every state the page of topics can be in, by name. */
export const topicsStates: Record<string, Answers> = {
  'without a field': topics(noTopics()),
  'in an account with no field': topics(noTopics({ fields: [], fieldsReadAt: undefined })),
  'never connected': topics(noTopics({ fields: [], fieldsReadAt: undefined }), {
    status: 'pending',
  }),
  learning: topics(
    aTopics({
      ...{ classifier: undefined, trainings: [], writes: [] },
      training: { state: 'running', at: '2026-03-01T09:01:20Z' },
    }),
  ),
  suggesting: topics(aTopics()),
  'setting by itself': topics(aTopics({ settings: assigning })),
  'not allowed to write': topics(mayNotWrite),
  'not allowed to write by its own client': topics(mayNotWrite, {
    ownOAuthClient: { clientId: 'acme' },
  }),
  'short of history': topics(
    aTopics({
      ...{ settings: assigning, notAssigning: 'too-little-history', writes: [] },
      classifier: aClassifier({
        ...{ version: 1, examples: 60, missing: 140, learnedSince: 0, findings: [] },
        ...{ curve: [], choices: [] },
      }),
      trainings: [aTopics().trainings[1]!],
    }),
  ),
  'short of its target': topics(
    aTopics({
      settings: { ...assigning, targetPercent: 99 },
      notAssigning: 'target-not-reached',
      classifier: aClassifier({ choices: upTo(97) }),
    }),
  ),
  'without its field': topics(
    aTopics({
      settings: { ...assigning, fieldId: '360009' },
      field: { id: '360009', title: 'Reason for contact', options: 0, isGone: true },
    }),
  ),
  'after a failed training': topics(
    aTopics({ training: { state: 'failed', at: '2026-03-01T08:30:00Z' } }),
  ),
  off: topics(aTopics({ settings: { ...assigning, mode: 'off' } })),
  'full of options': topics(aTopics({ classifier: aClassifier({ options: manyOptions() }) })),
  'not connected any more': topics(aTopics(), { status: 'reauthorization-required' }),
  'without an answer': {
    ...topics(aTopics()),
    'GET /installs/ins_1/topics': { status: 500, code: 'internal' },
  },
};

function manyOptions() {
  return Array.from({ length: 300 }, (_, index) => {
    const [first] = aClassifier().options;
    const level = `Department ${Math.floor(index / 50) + 1}::Team ${Math.floor(index / 10) + 1}`;
    return {
      ...first!,
      value: `o${index}`,
      name: `${level}::Reason ${index + 1}`,
      examples: index,
    };
  });
}

function topics(view: TopicsView, install: Partial<InstallView> = {}): Answers {
  return {
    'GET /session': {
      body: {
        person: {
          id: 'p1',
          name: 'Dana Kim',
          email: 'dana@acme.example',
          role: 'admin',
          hasSecondFactor: false,
          hasPassword: true,
        },
        setupNeeded: false,
      },
    },
    'GET /installs/ins_1': { body: anInstall(install) },
    'GET /installs/ins_1/topics': { body: view },
  };
}
