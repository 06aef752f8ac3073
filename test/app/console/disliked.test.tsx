// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DislikedView } from '../../../server/contract/disliked.ts';
import type { QualityView } from '../../../server/contract/quality.ts';
import { dana } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';
import { card } from './open-history.ts';
import { basic, byModel, find } from './some-disliked.ts';
import { aCall, answersOf, someModels } from './some-models.ts';

afterEach(cleanup);

const aDay = {
  ...{ day: '2026-03-01', opened: 4, briefed: 3, briefsUp: 1, briefsDown: 3, findsUp: 0 },
  ...{ findsDown: 2, repliesUp: 0, repliesDown: 0, findsShown: 4, findsUsed: 1, repliesShown: 0 },
  ...{ repliesUsed: 0, shownBasic: 1, shownByModel: 3, topicsSet: 0, topicsApplied: 0 },
  ...{ topicsUndone: 0, topicsCorrected: 0, tokens: 2450, cost: 0.0015 },
};
const quality: QualityView = {
  groups: [],
  days: [aDay],
  disliked: [
    byModel,
    { ...byModel, key: 'brief-4711-3', ticketId: '12', xray: 'gone' },
    { ...byModel, key: 'brief-4711-4', ticketId: '13', xray: 'unknown' },
    find,
  ],
};

function open(shown: DislikedView, path = `/${shown.key}`, role = 'admin') {
  return openConsole(`/console/accounts/ins_1/quality${path}`, {
    ...answersOf(someModels()),
    'GET /session': [200, { person: { ...dana, role }, setupNeeded: false }],
    'GET /installs/ins_1/quality': [200, quality],
    [`GET /installs/ins_1/quality/disliked/${shown.key}`]: [200, shown],
  });
}

/** What stands beside a name. */
async function fact(title: string, name: string): Promise<string | null | undefined> {
  const term = (await card(title)).getByText(name);
  return term.nextElementSibling?.textContent;
}

describe('what did not help', () => {
  it('leads from its line to the very call that wrote it, beside what agents said of it', async () => {
    const { user, asked } = open(byModel, '');
    const list = await card('Most thumbs down');
    await user.click(list.getByRole('link', { name: 'Call of the model' }));
    await waitFor(() => expect(window.location.pathname).toMatch(`/quality/${byModel.key}`));
    const about = await card('Brief');
    expect(about.getByRole('link', { name: /#4711/ }).getAttribute('href')).toBe(
      'https://acme.zendesk.com/agent/tickets/4711',
    );
    expect(await fact('Brief', 'Thumbs down')).toBe('3');
    expect(await fact('Brief', 'What agents said')).toBe('Something is wrong (2), Too long (1)');
    expect(await fact('Brief', 'Written in')).toBe('German');
    expect(await fact('Brief', 'Written by')).toBe('Prompt 4, guidance 2');
    expect((await card('What was sent')).getByText(/Write to ⟦email 1⟧/)).toBeTruthy();
    expect(asked.map(({ path }) => path)).toContain(`/installs/ins_1/models/calls/${aCall().id}`);
    expect(await fact('How this was made', 'What it is about')).toBe('#901, #902');
    expect(await fact('How this was made', 'Where it stands')).toBe('Status of the ticket');
  });

  it('says in the list what is kept no longer, and what was never sent to a model', async () => {
    open(byModel, '');
    const list = await card('Most thumbs down');
    const ways = list
      .getAllByRole('link')
      .filter((one) => one.getAttribute('href')?.includes('quality'));
    expect(ways.map(({ textContent }) => textContent)).toEqual([
      'Call of the model',
      'Call of the model, without its text by now',
      'What it rests on',
      'What it rests on',
    ]);
  });

  it('says that what was sent is kept no longer, with what is still known of the call', async () => {
    const { answers } = open({ ...byModel, xray: 'gone' });
    answers[`GET /installs/ins_1/models/calls/${aCall().id}`] = [200, aCall({ kept: undefined })];
    expect(
      (await card('What was sent and came back')).getByText(/older than 30 days/),
    ).toBeTruthy();
    expect(await fact('Brief', 'Thumbs down')).toBe('3');
  });

  it('leads to all calls for the ticket where it was not noted which wrote it', async () => {
    const { asked } = open({ ...byModel, key: 'brief-4711-4', calls: [], brief: undefined });
    await screen.findByRole('link', { name: 'All calls for ticket #4711' });
    expect(screen.getByText(/It is among the calls for the ticket/)).toBeTruthy();
    expect(screen.getByText('It was not noted yet when the thumb was given.')).toBeTruthy();
    expect(asked.some(({ path }) => path.includes('/models/calls/'))).toBe(false);
  });

  it('leads from a long conversation to the calls that read its parts', async () => {
    const part = aCall({ id: '0a1c2f6e-7b0f-4d6c-9a0d-1f2e3d4c5b6a' });
    open({ ...byModel, calls: [aCall(), part] });
    const others = await card('Other calls it was made with');
    const links = others.getAllByRole('link').map((one) => one.getAttribute('href'));
    expect(links).toEqual([
      `/console/accounts/ins_1/models/calls/${part.id}`,
      '/console/accounts/ins_1/models/calls?ticket=4711',
    ]);
  });

  it('tells of a brief without a model by which rule, and of which comments it was made', async () => {
    const { asked } = open(basic);
    expect((await card('How this was made')).getByText(/By rule, without a model/)).toBeTruthy();
    expect(await fact('How this was made', 'Version of the rules')).toBe('basic-6');
    expect(await fact('How this was made', 'Comments used')).toBe('4');
    expect(await fact('How this was made', 'Language of the customer')).toBe('French');
    expect(asked.some(({ path }) => path.includes('/models/'))).toBe(false);
  });

  it('tells of a recommendation how it was found', async () => {
    open(find);
    expect(await fact('How this was made', 'Match')).toMatch(/^Good: /);
    expect(await fact('How this was made', 'Score')).toMatch(/^0\.412 of 1/);
    expect(await fact('How this was made', 'Place')).toBe('2 of 3');
    expect(await fact('How this was made', 'Tickets and articles searched')).toBe('4,120');
    expect(await fact('Recommendation: article 3600', 'For ticket')).toBe('#77');
    const about = await card('Recommendation: article 3600');
    expect(about.getByRole('link', { name: /3600/ }).getAttribute('href')).toBe(
      'https://acme.zendesk.com/hc/en-us/articles/3600',
    );
  });

  it('shows whoever may only look the list, and no way in', async () => {
    open(byModel, '', 'read-only');
    const list = await card('Most thumbs down');
    expect(list.getByRole('link', { name: /#4711/ })).toBeTruthy();
    expect(list.queryByText('How it was made')).toBeNull();
    expect(list.queryByRole('link', { name: /Call of the model|What it rests on/ })).toBeNull();
  });
});
