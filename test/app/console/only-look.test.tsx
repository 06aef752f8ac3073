// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aHistory, aLedger, choices } from './a-history.ts';
import { aTopics } from './a-topics.ts';
import { retentionKind, retentionRules } from '../../../server/contract/retention.ts';
import { aDeployment, anInstall, dana, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';
import { answersOf, someModels } from './some-models.ts';

afterEach(cleanup);

const mayLook: typeof signedIn = [
  200,
  { person: { ...dana, role: 'read-only' }, setupNeeded: false },
];
const kinds = retentionKind.options.map((kind) => ({
  ...{ kind, days: retentionRules[kind].usual, removed: 0, removedInAll: 0 },
}));

/** Everything the pages ask for, by whoever may only look unless somebody else is signed in. */
function open(path: string, session = mayLook) {
  return openConsole(`/console/accounts/ins_1${path && `/${path}`}`, {
    ...answersOf(someModels()),
    'GET /installs/ins_1/connection-test': [200, { state: 'never', checks: [] }],
    'GET /deployment': [200, aDeployment()],
    'GET /session': session,
    'GET /installs/ins_1': [200, anInstall()],
    'GET /installs/ins_1/history': [200, aHistory()],
    'GET /installs/ins_1/history/choices': [200, choices],
    'GET /installs/ins_1/history/ledger': [200, aLedger()],
    'GET /installs/ins_1/topics': [200, aTopics()],
    'GET /installs/ins_1/data': [200, { erasures: [] }],
    'GET /installs/ins_1/data/retention': [200, { kinds, xrayDays: 30 }],
  });
}

/** What changes nothing but what is shown: how tables are sorted, how much of them, and what is asked about. */
const harmless =
  /^(Show .*|Look it up|Kind|Number or address|Period|Tickets|Option|Right|Found|Set by itself|Changed|For|Ticket|Find out|What|Which)$/;

function controls(): string[] {
  const all = document.querySelectorAll<HTMLElement>('main :is(button, input, select, textarea)');
  return [...all]
    .filter((one) => !one.matches(':disabled') && !one.closest('[hidden]'))
    .map((one) => {
      const labelled = one as HTMLInputElement;
      return (
        one.getAttribute('aria-label') ??
        labelled.labels?.[0]?.textContent ??
        one.textContent ??
        ''
      ).trim();
    })
    .filter((name) => !harmless.test(name));
}

describe('whoever may only look', () => {
  it.each([
    ['history', 'Calls to Zendesk'],
    ['topics', 'Settings'],
    ['models', 'Settings'],
    ['models/guidance', 'Guidance'],
  ])('finds nothing to press in %s that would be refused, and is told why', async (path, part) => {
    const { asked } = open(path);
    await screen.findByRole('region', { name: part });
    expect(screen.getByText('You may look, and change nothing')).toBeTruthy();
    expect(controls()).toEqual([]);
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });

  it.each([
    ['history', 'What is kept', 'Read the content of attachments'],
    ['history', 'Calls to Zendesk', 'Percent kept for other tools'],
    ['topics', 'Settings', 'Off'],
    ['models', 'Settings', 'Tokens'],
    ['models/guidance', 'Guidance', 'Guidance'],
    ['data', 'How long things are kept', 'Webhooks received, days'],
  ])(
    'from one moment to the next sees what is saved in %s (%s), and is not held back by what they entered',
    async (path, part, name) => {
      const { user, answers } = open(path, signedIn);
      const region = await screen.findByRole('region', { name: part });
      const field = await within(region).findByLabelText<HTMLInputElement>(name);
      const entered = () => {
        const now = within(region).queryByLabelText<HTMLInputElement>(name);
        return now && [now.value, now.checked];
      };
      const saved = entered();
      if (field.type === 'checkbox' || field.type === 'radio') await user.click(field);
      else await user.type(field, '1');
      expect(entered()).not.toEqual(saved);
      answers['GET /session'] = mayLook;
      fireEvent(document, new Event('visibilitychange'));
      await screen.findByText('You may look, and change nothing');
      expect([null, saved]).toContainEqual(entered());
      const pages = screen.getByRole('navigation', { name: 'Pages of this account' });
      await user.click(within(pages).getByRole('link', { name: 'Overview' }));
      await waitFor(() => expect(window.location.pathname).toBe('/console/accounts/ins_1'));
    },
  );

  it.each(['What it is for', 'Name and OAuth client'])(
    'from one moment to the next has no form open any more in %s',
    async (part) => {
      const { user, answers } = open('', signedIn);
      const card = within(await screen.findByRole('region', { name: part }));
      await user.click(card.getByRole('button', { name: 'Change' }));
      await card.findByRole('button', { name: 'Save' });
      answers['GET /session'] = mayLook;
      fireEvent(document, new Event('visibilitychange'));
      await screen.findByText('You may look, and change nothing');
      expect(controls()).toEqual([]);
      expect(document.activeElement).toBe(card.getByRole('heading', { name: part }));
    },
  );

  it('is not led to what was sent to a model', async () => {
    open('models');
    await screen.findByRole('region', { name: 'Settings' });
    expect(screen.queryByRole('link', { name: 'Calls' })).toBeNull();
  });
});
