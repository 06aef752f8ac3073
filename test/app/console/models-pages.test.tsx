// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { card } from './open-history.ts';
import { aCall, openModels as open, someGuidance, someModels } from './some-models.ts';

afterEach(cleanup);

describe('the calls of a model', () => {
  it('lead to one another by ticket, with the filter in the address', async () => {
    const { user, asked } = open(someModels(), '/calls');
    const calls = await card('Calls');
    await user.click(await calls.findByRole('link', { name: '#4711' }));
    expect(window.location.search).toBe('?ticket=4711');
    await waitFor(() =>
      expect(asked.map(({ path }) => path)).toContain('/installs/ins_1/models/calls?ticket=4711'),
    );
    expect((await card('Calls')).getByLabelText<HTMLInputElement>('Ticket').value).toBe('4711');
  });

  it('are shown a page at a time', async () => {
    const { user, answers } = open(someModels(), '/calls');
    const before = '1_6f1c2f6e-7b0f-4d6c-9a0d-1f2e3d4c5b6a';
    answers['GET /installs/ins_1/models/calls'] = ({ path }) => [
      200,
      path.includes('before')
        ? { calls: [aCall({ id: 'older', ticketId: '12' })] }
        : { calls: [aCall()], before },
    ];
    const calls = await card('Calls');
    await user.click(await calls.findByRole('button', { name: 'Show older calls' }));
    expect(await calls.findByRole('link', { name: '#12' })).toBeTruthy();
    expect(calls.getByRole('link', { name: '#4711' })).toBeTruthy();
    expect(calls.queryByRole('button', { name: 'Show older calls' })).toBeNull();
  });

  it('show of one what was sent to the letter, and why a sentence was dropped in words', async () => {
    open(someModels(), `/calls/${aCall().id}`);
    const dropped = await card('Dropped');
    expect(dropped.getByText(/A refund of 40 euros was paid\./)).toBeTruthy();
    expect(dropped.getByText('a number that the ticket does not say: “40”')).toBeTruthy();
    const sent = await card('What was sent');
    expect(sent.getByText(/Write to ⟦email 1⟧/)).toBeTruthy();
    expect((await card('Briefs')).getByText(/guidance version 2/)).toBeTruthy();
  });

  it('say why what was sent is not there any more', async () => {
    const { answers } = open(someModels(), `/calls/${aCall().id}`);
    answers[`GET /installs/ins_1/models/calls/${aCall().id}`] = [200, aCall({ kept: undefined })];
    const kept = await card('What was sent and came back');
    expect(kept.getByText(/older than 30 days/)).toBeTruthy();
  });
});

describe('the usage of a model', () => {
  it('say that nothing was sent where masking did not hold', async () => {
    const { answers } = open(someModels(), `/calls/${aCall().id}`);
    const call = aCall({ kept: undefined, outcome: 'not-masked' });
    answers[`GET /installs/ins_1/models/calls/${aCall().id}`] = [200, call];
    await screen.findByText('Nothing was sent, since masking did not hold.');
    expect(screen.queryByText(/not kept/)).toBeNull();
  });

  it('comes by day and feature, with the share that was dropped, and as a file', async () => {
    open(someModels(), '/usage');
    const usage = await card('Last 30 days');
    expect(await usage.findByText('4 % (4)')).toBeTruthy();
    expect(usage.getByText('3.4 s')).toBeTruthy();
    const file = usage.getByRole('link', { name: /CSV/ });
    expect(file.getAttribute('href')).toBe('/api/console/installs/ins_1/models/usage.csv');
  });
});

describe('guidance', () => {
  const put = 'PUT /installs/ins_1/models/guidance/brief';

  it('is saved as a new version, and can be reset', async () => {
    const { user, asked, answers } = open(someModels(), '/guidance');
    answers[put] = [200, someGuidance({ version: 3, text: '' })];
    const guidance = await card('Guidance');
    expect(guidance.getByText('Version 2 is in use.')).toBeTruthy();
    await user.click(guidance.getByRole('button', { name: 'Reset: no guidance' }));
    expect(await screen.findByText('Version 3 is in use.')).toBeTruthy();
    expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({ text: '', basedOn: 2 });
    expect((await card('What agents think')).getByText('Prompt 1, guidance 2')).toBeTruthy();
    expect((await card('What agents think')).getByText('90 %')).toBeTruthy();
  });

  it('is tried on a ticket, both briefs side by side, with what was dropped', async () => {
    const { user, asked, answers } = open(someModels(), '/guidance');
    answers['POST /installs/ins_1/models/guidance/brief/preview'] = [
      200,
      {
        today: { state: 'failed', why: 'not-supported' },
        tried: {
          state: 'written',
          sentences: [{ kind: 'issue', text: 'The parcel is late.' }],
          dropped: [{ text: 'It is lost.', reasons: [{ code: 'content', word: 'lost' }] }],
        },
      },
    ];
    const guidance = await card('Guidance');
    await user.type(guidance.getByLabelText('Ticket number'), '#4711');
    await user.click(guidance.getByRole('button', { name: 'Preview' }));
    const tried = within(await guidance.findByRole('region', { name: 'With the text above' }));
    expect(tried.getByText('The parcel is late.')).toBeTruthy();
    expect(tried.getByText('1 sentence dropped')).toBeTruthy();
    expect(guidance.getByText(/Too much of what the model wrote/)).toBeTruthy();
    expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
      ticketId: '4711',
      text: 'Say “parcel”, not “package”.',
    });
  });

  it('of replies is tried on a ticket as well, and compared by what agents think', async () => {
    const { user, asked, answers } = open(someModels(), '/guidance');
    answers['GET /installs/ins_1/models/guidance/reply'] = [
      200,
      {
        ...{ feature: 'reply', version: 3, text: 'Sign as the shop.', versions: [] },
        thumbs: [
          { madeWith: 'reply@1 guidance@3', up: 3, down: 1, lastAt: '2026-03-01T09:00:00Z' },
          { madeWith: 'reply@1 guidance@0', up: 1, down: 1, lastAt: '2026-02-01T09:00:00Z' },
        ],
      },
    ];
    answers['POST /installs/ins_1/models/guidance/reply/preview'] = [
      200,
      {
        today: { state: 'failed', why: 'nothing-to-go-on' },
        tried: {
          state: 'written',
          sentences: [{ kind: 'reply', text: 'Please clean the filter.' }],
          dropped: [{ text: 'We will refund you.', reasons: [{ code: 'commitment' }] }],
        },
      },
    ];
    await user.selectOptions(await screen.findByLabelText('For'), 'Suggested replies');
    const thumbs = within(await screen.findByRole('region', { name: 'What agents think' }));
    await thumbs.findByText('Prompt 1, guidance 3');
    expect(thumbs.getByText('Prompt 1, no guidance')).toBeTruthy();
    expect(thumbs.getByText('75 %')).toBeTruthy();
    const guidance = await card('Guidance');
    await user.type(guidance.getByLabelText('Ticket number'), '4711');
    await user.click(guidance.getByRole('button', { name: 'Preview' }));
    const tried = within(await guidance.findByRole('region', { name: 'With the text above' }));
    expect(tried.getByText('Please clean the filter.')).toBeTruthy();
    expect(tried.getByText(/it binds your team/)).toBeTruthy();
    expect(guidance.getByText(/There is no word of the customer/)).toBeTruthy();
    expect(asked.find(({ method }) => method === 'POST')?.path).toContain('/guidance/reply/');
  });

  it('is not longer than a model is given', async () => {
    const { user, asked } = open(someModels(), '/guidance');
    const guidance = await card('Guidance');
    const field = guidance.getByLabelText('Guidance');
    await user.click(field);
    await user.paste('x'.repeat(2001));
    expect(guidance.getByText(/characters too many/)).toBeTruthy();
    await user.click(guidance.getByRole('button', { name: 'Save' }));
    expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });
});
