import type { Source } from './read-source.ts';

/** One sentence about how the parts hang together, and a made-up file that breaks it. */
export interface Rule {
  sentence: string;
  /** Why this one file breaks the rule, one line for each reason; empty when it keeps it. */
  breaches(source: Source): string[];
  offender: { path: string; text: string };
}

const features = [
  'installs',
  'events',
  'briefs',
  'recommendations',
  'replies',
  'topics',
  'feedback',
  'history',
  'ledger',
  'people',
  'care',
];
const foundations = [
  'conversation',
  'masking',
  'search',
  'zendesk',
  'db',
  'calls',
  'classifier',
  'activity',
  'models',
  'support',
  'writing',
  'embeddings',
  'metrics',
  'tombstones',
  'use',
];
const longestWithoutDocstring = 12;

export const rules: Rule[] = [
  {
    sentence: 'the surfaces know the server by its contract alone',
    breaches: imports({
      from: within('app'),
      except: within('app', 'server/contract'),
      ours: true,
    }),
    offender: file('app/ui/a.ts', "import { start } from '../../server/start.ts';"),
  },
  {
    sentence: 'the surfaces run in browsers: nothing of Node, no web server, no database',
    breaches: imports({ from: within('app'), to: /^(?:node:|hono|@hono|drizzle|pg)/ }),
    offender: file('app/ui/a.ts', "import { readFileSync } from 'node:fs';"),
  },
  {
    sentence: 'the sidebar does not know the console',
    breaches: imports({ from: within('app/sidebar'), to: within('app/console') }),
    offender: file('app/sidebar/a.ts', "import { Card } from '../console/ui/card.ts';"),
  },
  {
    sentence: 'the console does not know the sidebar',
    breaches: imports({ from: within('app/console'), to: within('app/sidebar') }),
    offender: file('app/console/a.ts', "const later = () => import('../sidebar/main.ts');"),
  },
  {
    sentence: 'what the surfaces share knows neither of them',
    breaches: imports({ from: within('app/ui'), to: within('app/sidebar', 'app/console') }),
    offender: file('app/ui/a.ts', "export * from '../console/screens.tsx';"),
  },
  {
    sentence: 'what the pages of the console share knows none of them',
    breaches: imports({
      from: /^app\/console\/(?:api|language|refusals|router|session|ui)\//,
      to: /^app\/console\/(?!(?:api|language|refusals|router|session|ui)\/)/,
    }),
    offender: file(
      'app/console/ui/a.ts',
      "import { topicsWords } from '../topics/topics-words.ts';",
    ),
  },
  {
    sentence: 'the contract needs zod and nothing else',
    breaches: imports({ from: within('server/contract'), except: /^(?:zod$|server\/contract\/)/ }),
    offender: file('server/contract/a.ts', "import type { Deps } from '../deps.ts';"),
  },
  {
    sentence: 'the doors hold no SQL; only the health check asks the database how it is',
    breaches: imports({
      from: /^server\/http\/(?!health\.ts)/,
      to: /^(?:drizzle-orm|pg$|server\/db\/)/,
    }),
    offender: file('server/http/a.ts', "import { installs } from '../db/schema.ts';"),
  },
  {
    sentence: 'the table of job handlers holds no SQL',
    breaches: imports({
      from: /^server\/jobs\/handlers\.ts$/,
      to: /^(?:drizzle-orm|pg$|server\/db\/)/,
    }),
    offender: file('server/jobs/handlers.ts', "import { sql } from 'drizzle-orm';"),
  },
  {
    sentence: 'addresses of the Zendesk API stand in the Zendesk folder only',
    breaches: contains({ from: /^server\/(?!zendesk\/)/, text: '/api/v2' }),
    offender: file('server/briefs/a.ts', 'const path = `/api/v2/tickets/${id}`;'),
  },
  ...features.map((feature) => ({
    sentence: `the feature "${feature}" uses no other feature but installs`,
    breaches: imports({
      from: within(`server/${feature}`),
      to: within(...others(feature).map((other) => `server/${other}`)),
    }),
    offender: file(
      `server/${feature}/a.ts`,
      `import { x } from '../${others(feature)[0]}/store.ts';`,
    ),
  })),
  {
    sentence: 'features do not know the doors that lead to them',
    breaches: imports({
      from: within(...features.map((feature) => `server/${feature}`)),
      to: /^(?:hono|@hono\/|server\/http\/|server\/app\.ts)/,
    }),
    offender: file('server/people/a.ts', "import { getCookie } from 'hono/cookie';"),
  },
  {
    sentence: 'of the jobs only the table of handlers knows the features',
    breaches: imports({
      from: /^server\/jobs\/(?!handlers\.ts)/,
      to: within(...features.map((feature) => `server/${feature}`)),
    }),
    offender: file(
      'server/jobs/queue.ts',
      "import { briefTicket } from '../briefs/brief-ticket.ts';",
    ),
  },
  ...foundations.map((part) => ({
    sentence: `"${part}" knows neither the web framework nor the features nor the jobs`,
    breaches: imports({
      from: within(`server/${part}`),
      to: new RegExp(
        `^(?:hono|@hono/|server/(?:deps|app|start)\\.ts|server/(?:http|jobs|${features.join('|')})/)`,
      ),
    }),
    offender: file(`server/${part}/a.ts`, "import type { Install } from '../installs/install.ts';"),
  })),
  {
    sentence:
      'nothing reaches a model but through the folder that masks, counts and keeps what is sent',
    breaches: imports({ from: /^server\/(?!models\/)/, to: /^(?:ai$|@ai-sdk\/)/ }),
    offender: file('server/briefs/a.ts', "import { generateText } from 'ai';"),
  },
  {
    sentence: 'the environment is read in one place, at the edge',
    breaches: contains({ from: /^(?:app\/|server\/(?!main\.ts))/, text: 'process.env' }),
    offender: file('server/log.ts', 'const level = process.env.LOG_LEVEL;'),
  },
  {
    sentence: 'nobody imports the program that starts the server',
    breaches: imports({ from: /./, to: /^server\/main\.ts$/ }),
    offender: file('test/a.test.ts', "await import('../server/main.ts');"),
  },
  {
    sentence: 'the server needs nothing of the tests, the surfaces or the scripts',
    breaches: imports({ from: within('server'), to: within('test', 'app', 'scripts') }),
    offender: file(
      'server/start.ts',
      "import { createSandbox } from '../test/sandbox/sandbox.ts';",
    ),
  },
  {
    sentence: 'the sandbox shares no code with what it checks',
    breaches: imports({ from: within('test/sandbox'), except: within('test/sandbox'), ours: true }),
    offender: file(
      'test/sandbox/webhooks/a.ts',
      "import { signDelivery } from '../../../server/zendesk/signature.ts';",
    ),
  },
  {
    sentence: 'no file of the product or the sandbox is longer than 250 lines',
    breaches: ({ path, text }) => {
      const lines = text.replace(/\n$/, '').split('\n').length;
      return isProduct(path) && lines > 250 ? [`${path} has ${lines} lines`] : [];
    },
    offender: file('server/a.ts', 'const a = 1;\n'.repeat(251)),
  },
  {
    sentence: 'folders say what the product does: no drawer for everything',
    breaches: ({ path }) =>
      /(?:^|\/)(?:utils?|helpers?|common|lib|misc)\//.test(path) ? [path] : [],
    offender: file('app/utils/a.ts', ''),
  },
  {
    sentence: 'there are no barrels: whoever needs a file imports that file',
    breaches: ({ path }) => (/(?:^|\/)index\.tsx?$/.test(path) ? [path] : []),
    offender: file('server/installs/index.ts', "export * from './store.ts';"),
  },
  {
    sentence: `what the server offers is explained, unless it is a store's or shorter than ${longestWithoutDocstring} lines`,
    breaches: ({ path, functions }) =>
      within('server').test(path) && !/store\.ts$/.test(path)
        ? functions
            .filter((one) => !one.hasDocstring && one.lines > longestWithoutDocstring)
            .map((one) => `${path} does not explain ${one.name}`)
        : [],
    offender: file(
      'server/briefs/a.ts',
      `// not a docstring\nexport function long() {\n${'  step();\n'.repeat(12)}}\n`,
    ),
  },
];

/** Which imports are refused: those that match `to`, or all (of our own files) but those that match `except`. */
function imports(which: {
  from: RegExp;
  to?: RegExp;
  except?: RegExp;
  ours?: boolean;
}): Rule['breaches'] {
  const isRefused = (target: string): boolean =>
    (which.to?.test(target) ?? true) &&
    !which.except?.test(target) &&
    (!which.ours || within('app', 'server', 'test', 'scripts').test(target));
  return ({ path, imports: targets }) =>
    which.from.test(path)
      ? targets.filter(isRefused).map((target) => `${path} imports ${target}`)
      : [];
}

function contains(what: { from: RegExp; text: string }): Rule['breaches'] {
  return ({ path, text }) =>
    what.from.test(path) && text.includes(what.text) ? [`${path} contains ${what.text}`] : [];
}

function within(...folders: string[]): RegExp {
  return new RegExp(`^(?:${folders.join('|')})/`);
}

function others(feature: string): string[] {
  return features.filter((other) => other !== feature && other !== 'installs');
}

function isProduct(path: string): boolean {
  return within('app', 'server', 'test/sandbox', 'scripts').test(path);
}

function file(path: string, text: string): Rule['offender'] {
  return { path, text };
}
