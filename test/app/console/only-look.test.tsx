// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { aHistory, aLedger, choices } from './a-history.ts';
import { aTopics } from './a-topics.ts';
import { anInstall, dana } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';
import { answersOf, someModels } from './some-models.ts';

afterEach(cleanup);

/** Everything the pages ask for, by whoever may only look. */
function open(path: string) {
  return openConsole(`/console/accounts/ins_1/${path}`, {
    ...answersOf(someModels()),
    'GET /session': [200, { person: { ...dana, role: 'read-only' }, setupNeeded: false }],
    'GET /installs/ins_1': [200, anInstall()],
    'GET /installs/ins_1/history': [200, aHistory()],
    'GET /installs/ins_1/history/choices': [200, choices],
    'GET /installs/ins_1/history/ledger': [200, aLedger()],
    'GET /installs/ins_1/topics': [200, aTopics()],
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

  it('is not led to what was sent to a model', async () => {
    open('models');
    await screen.findByRole('region', { name: 'Settings' });
    expect(screen.queryByRole('link', { name: 'Calls' })).toBeNull();
  });
});
