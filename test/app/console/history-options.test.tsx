// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { isMoreKept, whatIsRemoved } from '../../../app/console/history/what-is-removed.ts';
import { firstHistoryOptions, type HistoryOptions } from '../../../server/contract/history.ts';
import { aHistory, choices, aLedger } from './a-history.ts';
import { anInstall, refusal, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';
import { card, openHistory as open } from './open-history.ts';

afterEach(cleanup);

describe('what is kept', () => {
  const put = 'PUT /installs/ins_1/history/options';

  it('is chosen, and saved at once where nothing is taken away', async () => {
    const { user, answers, asked } = open(aHistory());
    const options = await card('What is kept');
    await user.selectOptions(options.getByLabelText('How far back'), 'Last 24 months');
    await user.selectOptions(
      options.getByLabelText('How often Zendesk is looked at'),
      'Every 6 hours',
    );
    await user.click(options.getByLabelText('Read the content of attachments'));
    expect(options.getByText(/More is kept than before/)).toBeTruthy();
    const wanted = {
      ...aHistory().options,
      windowMonths: 24,
      everyHours: 6,
      attachmentContent: true,
    };
    answers[put] = [200, aHistory({ options: wanted as never })];
    await user.click(options.getByRole('button', { name: 'Save' }));
    expect(await options.findByText('Saved.')).toBeTruthy();
    const basedOn = aHistory().options;
    expect(asked.at(-1)?.body).toEqual({ ...wanted, basedOn });
    expect(options.queryByRole('button', { name: 'Discard changes' })).toBeNull();
  });

  it('is asked about before anything is taken away, and says what', async () => {
    const { user, answers, asked } = open(aHistory());
    const options = await card('What is kept');
    await user.selectOptions(options.getByLabelText('How far back'), 'Last 3 months');
    await user.click(options.getByLabelText('Closed'));
    await user.click(await options.findByLabelText('Warranty'));
    await user.click(options.getByLabelText('Fernhill Outdoor'));
    await user.click(options.getByRole('button', { name: 'Save' }));
    const dialog = within(await screen.findByRole('dialog'));
    for (const part of [
      'tickets last updated more than 3 months ago',
      'tickets with the status Closed',
      'tickets of the group Warranty',
      'tickets of the brand Fernhill Outdoor',
    ])
      expect(dialog.getByText(part, { exact: false })).toBeTruthy();
    expect(asked.some(({ method }) => method === 'PUT')).toBe(false);
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await user.click(options.getByRole('button', { name: 'Save' }));
    answers[put] = [200, aHistory()];
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Keep less' }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({
      windowMonths: 3,
      leaveOut: { statuses: ['closed'], groups: ['104'], brands: ['8'] },
    });
  });

  it('keeps what was chosen when it is not saved, and can discard it', async () => {
    const { user, answers } = open(aHistory());
    const options = await card('What is kept');
    const back = options.getByLabelText<HTMLSelectElement>('How far back');
    await user.selectOptions(back, 'Last 24 months');
    answers[put] = refusal(500, 'internal', 'The database is away.');
    await user.click(options.getByRole('button', { name: 'Save' }));
    expect((await options.findByRole('alert')).textContent).toContain('The database is away.');
    expect(back.value).toBe('24');
    await user.click(options.getByRole('button', { name: 'Discard changes' }));
    expect(back.value).toBe('12');
    expect(document.activeElement?.textContent).toBe('Nothing was changed.');
  });

  it('finds a group by its name, and says where there is nothing to choose from', async () => {
    const { user } = open(aHistory());
    const options = await card('What is kept');
    await user.type(
      await options.findByLabelText(/^Filter: Leave out tickets of the group/),
      'leg',
    );
    expect(options.getByLabelText('Legal')).toBeTruthy();
    expect(options.queryByLabelText('Billing')).toBeNull();
    expect(options.getByText(/There are no forms/)).toBeTruthy();
  });

  it('lets a choice be taken back of a group that is gone', async () => {
    const leaveOut = { ...aHistory().options.leaveOut, groups: ['999'] };
    const { user } = open(aHistory({ options: { ...aHistory().options, leaveOut } }));
    const gone = await screen.findByLabelText<HTMLInputElement>('999 (not in Zendesk)');
    expect(gone.checked).toBe(true);
    await user.click(gone);
    expect(screen.queryByLabelText('999 (not in Zendesk)')).toBeNull();
  });

  it('can be chosen without the names, when those cannot be read', async () => {
    const { answers, user } = openConsole('/console/accounts/ins_1/history', {
      'GET /session': signedIn,
      'GET /installs/ins_1': [200, anInstall()],
      'GET /installs/ins_1/history': [200, aHistory()],
      'GET /installs/ins_1/history/choices': refusal(500, 'internal', 'The database is away.'),
      'GET /installs/ins_1/history/ledger': [200, aLedger()],
    });
    const options = await card('What is kept');
    expect(await options.findByText(/names of groups, brands and forms could not/)).toBeTruthy();
    expect(options.getByLabelText('Closed')).toBeTruthy();
    answers['GET /installs/ins_1/history/choices'] = [200, choices];
    await user.click(options.getByRole('button', { name: 'Try again' }));
    expect(await options.findByLabelText('Fernhill Home')).toBeTruthy();
  });
});

describe('whatIsRemoved', () => {
  const { leaveOut } = firstHistoryOptions;
  it.each([
    [{ windowMonths: 12 }, { windowMonths: 12 }, []],
    [{ windowMonths: 12 }, { windowMonths: 24 }, []],
    [{ windowMonths: 12 }, { windowMonths: null }, []],
    [
      { windowMonths: null },
      { windowMonths: 24 },
      ['tickets last updated more than 24 months ago'],
    ],
    [{ windowBy: 'updated' }, { windowBy: 'created' }, ['tickets created more than 12 months ago']],
    [{ windowBy: 'created' }, { windowBy: 'updated' }, []],
    [{ windowMonths: null, windowBy: 'updated' }, { windowMonths: null, windowBy: 'created' }, []],
    [
      { leaveOut: { ...leaveOut, aiAgentTickets: false } },
      {},
      ['tickets that an AI agent handled alone'],
    ],
    [{}, { leaveOut: { ...leaveOut, groups: ['5'] } }, ['tickets of the group 5']],
    [{ leaveOut: { ...leaveOut, types: ['task'] } }, {}, []],
    [{ attachmentContent: true }, {}, ['the content of attachments']],
    [{ everyHours: null }, { everyHours: 24 }, []],
  ] as [Partial<HistoryOptions>, Partial<HistoryOptions>, string[]][])(
    'from %j to %j takes away %j',
    (before, after, lines) => {
      const from = { ...firstHistoryOptions, ...before };
      const to = { ...firstHistoryOptions, ...after };
      expect(whatIsRemoved(from, to, undefined)).toEqual(lines);
      expect(isMoreKept(to, from)).toBe(lines.length > 0);
    },
  );
});

describe('reading again', () => {
  const post = 'POST /installs/ins_1/history/resync';

  it.each(['4711', '#4711', 'https://acme.zendesk.com/agent/tickets/4711?brand=1'])(
    'takes a ticket as %s',
    async (typed) => {
      const { user, answers, asked } = open(aHistory());
      const again = await card('Read again');
      answers[post] = [200, aHistory()];
      await user.type(again.getByLabelText('Ticket number'), typed);
      await user.click(again.getByRole('button', { name: 'Read again now' }));
      expect(await again.findByText('Ticket 4711 is being read again.')).toBeTruthy();
      expect(asked.at(-1)?.body).toEqual({ what: 'ticket', ticketId: '4711' });
    },
  );

  it.each([
    ['One ticket', 'Ticket number', '', 'Enter the number of the ticket, or paste its address.'],
    [
      'One article',
      'Article number',
      'x7',
      'Enter the number of the article, or paste its address.',
    ],
    ['What changed since a day', /^Since/, '2999-01-01', 'Choose a day that has begun.'],
    ['What changed since a day', /^Since/, '', 'Choose a day.'],
  ])('refuses for "%s" %s %j and asks nobody', async (choice, label, typed, message) => {
    const { user, asked } = open(aHistory());
    const again = await card('Read again');
    await user.click(again.getByLabelText(choice));
    const input = again.getByLabelText<HTMLInputElement>(label);
    if (typed) fireEvent.change(input, { target: { value: typed } });
    await user.click(again.getByRole('button', { name: 'Read again now' }));
    expect(again.getByText(message)).toBeTruthy();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(input);
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('takes a day as its beginning in UTC', async () => {
    const { user, answers, asked } = open(aHistory());
    const again = await card('Read again');
    answers[post] = [200, aHistory()];
    await user.click(again.getByLabelText('What changed since a day'));
    fireEvent.change(again.getByLabelText(/^Since/), { target: { value: '2026-02-01' } });
    await user.click(again.getByRole('button', { name: 'Read again now' }));
    await again.findByText('What changed since then is being read again.');
    expect(asked.at(-1)?.body).toEqual({ what: 'since', from: '2026-02-01T00:00:00.000Z' });
  });

  it('asks before it reads everything', async () => {
    const { user, answers, asked } = open(aHistory());
    const again = await card('Read again');
    answers[post] = [200, aHistory()];
    await user.click(again.getByLabelText('Everything'));
    await user.click(again.getByRole('button', { name: 'Read again now' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    await user.click(dialog.getByRole('button', { name: 'Read everything again' }));
    expect(await again.findByText('Everything is being read again.')).toBeTruthy();
    expect(asked.at(-1)?.body).toEqual({ what: 'everything' });
  });
});
