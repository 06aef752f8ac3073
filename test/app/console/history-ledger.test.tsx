// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { judgeDay, sumDays } from '../../../app/console/history/judge-day.ts';
import { rangeOf } from '../../../app/console/history/ledger-card.tsx';
import { readNumber } from '../../../app/console/ui/read-number.ts';
import type { LedgerView } from '../../../server/contract/history-view.ts';
import { aDay, aHistory, aLedger, aTotal } from './a-history.ts';
import { refusal } from './fake-backend.ts';
import { card, openHistory } from './open-history.ts';

afterEach(cleanup);

function open(ledger: LedgerView) {
  const opened = openHistory(aHistory());
  opened.answers['GET /installs/ins_1/history/ledger'] = [200, ledger];
  return opened;
}

const row = (table: Awaited<ReturnType<typeof card>>, name: RegExp | string) =>
  table.getAllByRole('row').find((line) => within(line).queryByRole('rowheader', { name }))
    ?.textContent;

describe('the ledger', () => {
  it('shows of each kind what there is, what is stored, what is left out and why', async () => {
    open(aLedger());
    const ledger = await card('Completeness');
    const totals = within(await ledger.findByRole('group', { name: 'Each kind' }));
    expect(row(totals, 'Tickets')).toBe('TicketsComplete250Its count of each day20050 by status');
    expect(row(totals, 'Articles')).toBe('ArticlesComplete12Its whole list102 drafts');
    expect(row(totals, 'Comments')).toBe('CommentsSampled: 200 of 200 tickets agree–A sample380–');
    expect(totals.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      ...['Tickets', 'Comments', 'People', 'Organizations', 'Articles', 'Groups'],
      ...['Ticket fields', 'Options of fields', 'Forms', 'Brands'],
    ]);
    expect(ledger.getByText(/no differences/)).toBeTruthy();
    const days = within(ledger.getByRole('group', { name: 'Day by day' }));
    expect(row(days, /1 Mar 2026|Mar 1, 2026/)).toContain('380');
  });

  it('lets what is missing stand out, and reads it again from the first such day', async () => {
    const { user, answers, asked } = open(
      aLedger({
        days: [
          aDay({ day: '2026-03-02', inZendesk: 40, stored: 39 }),
          aDay({ day: '2026-03-01', inZendesk: 40, stored: 40 }),
          aDay({ day: '2026-02-27', inZendesk: 40, stored: 30 }),
        ],
      }),
    );
    const ledger = await card('Completeness');
    expect(await ledger.findByText('11 tickets are missing on 2 days')).toBeTruthy();
    expect(ledger.getByText('10 missing')).toBeTruthy();
    answers['POST /installs/ins_1/history/resync'] = [200, aHistory({ state: 'reading' })];
    await user.click(ledger.getByRole('button', { name: /^Read again from/ }));
    expect((await screen.findAllByText('Reading')).length).toBeGreaterThan(0);
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      what: 'since',
      from: '2026-02-27T00:00:00.000Z',
    });
  });

  it('tells the differences that a sample of comments had', async () => {
    const at = new Date().toISOString();
    open(aLedger({ sample: { tickets: 1, agree: 0, comments: 12, differences: 2, at } }));
    const ledger = await card('Completeness');
    expect(
      await ledger.findByText(/Comments of 1 ticket \(12 comments\).*2 differences/),
    ).toBeTruthy();
  });

  it('tells which tickets were read one at a time and why, the last of them by number', async () => {
    const at = new Date().toISOString();
    const last = { ticketId: '4711', at };
    open(
      aLedger({
        singleReads: [
          { why: 'messaging', read: 1200, waiting: 3, newest: [last, { ...last, ticketId: '12' }] },
          { why: 'differs', read: 0, waiting: 1, newest: [] },
        ],
      }),
    );
    const ledger = await card('Completeness');
    const reads = within(await ledger.findByRole('group', { name: 'Tickets read one at a time' }));
    expect(row(reads, /^Messaging/)).toMatch(/export does not hold1,2003#4711 .*, #12$/);
    expect(row(reads, /^Differed from Zendesk/)).toMatch(/compared01–$/);
  });

  it('says so where no ticket had to be read by itself', async () => {
    open(aLedger());
    const ledger = await card('Completeness');
    expect(await ledger.findByText(/No ticket had to be read by itself/)).toBeTruthy();
  });

  it('shows a month of days at once, and more when asked', async () => {
    const days = Array.from({ length: 40 }, (_, index) =>
      aDay({ day: new Date(Date.UTC(2026, 1, 28 - index)).toISOString().slice(0, 10) }),
    );
    const { user } = open(aLedger({ days }));
    const ledger = await card('Completeness');
    const table = await ledger.findByRole('group', { name: 'Day by day' });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(31);
    await user.click(ledger.getByRole('button', { name: 'Show 9 more of 40 days' }));
    expect(within(table).getAllByRole('rowheader')).toHaveLength(40);
  });

  it('shows the days of the kind that is chosen, and says where they come from', async () => {
    const sampled = { compared: 40, agree: 38 };
    const { user } = open(
      aLedger({
        days: [
          aDay(),
          aDay({ kind: 'comments', inZendesk: undefined, stored: 380, sampled }),
          aDay({ kind: 'groups', inZendesk: 2, stored: 1 }),
        ],
      }),
    );
    const ledger = await card('Completeness');
    const days = async () =>
      within(await ledger.findByRole('group', { name: 'Day by day' }))
        .getAllByRole('row')
        .slice(1)
        .map(({ textContent }) => textContent);
    expect(await days()).toEqual([expect.stringMatching(/Complete100100–380$/)]);
    await user.selectOptions(ledger.getByLabelText('Days of'), 'Comments');
    expect(await days()).toEqual([expect.stringMatching(/38 of 40 agreed380$/)]);
    await user.selectOptions(ledger.getByLabelText('Days of'), 'Groups');
    expect(await days()).toEqual([expect.stringMatching(/1 missing21–$/)]);
    expect(ledger.getByText(/does not count these by day/)).toBeTruthy();
  });

  it('does not take for missing or too many what came after a count of all', async () => {
    open(
      aLedger({
        totals: [
          aTotal({ kind: 'users', by: 'count', inZendesk: 50, stored: 51 }),
          aTotal({ kind: 'forms', inZendesk: 3, stored: 4 }),
          aTotal({ kind: 'brands', inZendesk: 3, stored: 2 }),
        ],
      }),
    );
    const ledger = await card('Completeness');
    const totals = within(await ledger.findByRole('group', { name: 'Each kind' }));
    expect(row(totals, 'People')).toContain('Complete');
    expect(row(totals, 'Forms')).toContain('1 too many');
    expect(row(totals, 'Brands')).toContain('1 missing');
  });

  it('is asked for the period that is chosen', async () => {
    const { user, asked } = open(aLedger());
    const ledger = await card('Completeness');
    await user.selectOptions(ledger.getByLabelText('Period'), 'All that is kept');
    await ledger.findByRole('group', { name: 'Day by day' });
    expect(asked.filter(({ path }) => path.includes('/ledger')).at(-1)?.path).toContain(
      '/ledger?from=2025-03-01&to=',
    );
  });

  it('says that nothing was counted yet, or that it could not be read', async () => {
    const { user, answers } = open(aLedger({ days: [], totals: [] }));
    const ledger = await card('Completeness');
    expect(await ledger.findByText('Nothing to compare yet')).toBeTruthy();
    answers['GET /installs/ins_1/history/ledger'] = refusal(
      500,
      'internal',
      'The database is away.',
    );
    await user.selectOptions(ledger.getByLabelText('Period'), 'Last 7 days');
    expect((await ledger.findByRole('alert')).textContent).toContain('The database is away.');
  });
});

describe('judgeDay', () => {
  const later = '2026-03-05T00:00:00Z';
  it.each([
    [
      { inZendesk: undefined, stored: 3 },
      { missing: undefined, tooMany: 0 },
    ],
    [
      { inZendesk: 5, stored: 3, countedAt: later },
      { missing: 2, tooMany: 0 },
    ],
    [
      { inZendesk: 3, stored: 5, countedAt: later },
      { missing: 0, tooMany: 2 },
    ],
    // Counted in the morning, and more came since.
    [
      { inZendesk: 3, stored: 5, countedAt: '2026-03-01T09:00:00Z' },
      { missing: 0, tooMany: 0 },
    ],
    [
      { inZendesk: 5, stored: 3, leftOut: [{ why: 'form', count: 2 }], countedAt: later },
      { missing: 0, tooMany: 0, leftOut: 2 },
    ],
  ])('makes of %j: %j', (over, judged) => {
    expect(judgeDay(aDay(over))).toMatchObject(judged);
  });

  it('lets no day make up for what another lacks', () => {
    const days = [
      aDay({ inZendesk: 5, stored: 3 }),
      aDay({ inZendesk: 3, stored: 5 }),
      aDay({ inZendesk: undefined, stored: 9 }),
    ];
    expect(sumDays(days)).toMatchObject({ inZendesk: 8, stored: 17, missing: 2, tooMany: 2 });
    expect(sumDays([aDay({ inZendesk: undefined })]).missing).toBeUndefined();
  });
});

describe('rangeOf', () => {
  const now = new Date('2026-03-01T23:30:00Z');
  it('counts days in UTC, today the last', () => {
    expect(rangeOf(7, {}, now)).toEqual({ from: '2026-02-23', to: '2026-03-01' });
    const windowFrom = '2025-03-01T09:00:00Z';
    expect(rangeOf(null, { windowFrom }, now)).toEqual({ from: '2025-03-01', to: '2026-03-01' });
    expect(rangeOf(null, {}, now).from < '2005').toBe(true);
  });
});

describe('why it is not here', () => {
  const ticket = 'GET /installs/ins_1/history/whereabouts/ticket/4711';
  const answer = { id: '4711', kind: 'ticket' };

  it('has one answer, in the backend’s words', async () => {
    const { user, answers } = open(aLedger());
    const box = await card('Why is it not here?');
    answers[ticket] = [200, { ...answer, code: 'status', message: 'Left out by your choice.' }];
    await user.type(box.getByLabelText('Number or address'), '#4711');
    await user.click(box.getByRole('button', { name: 'Find out' }));
    const said = await box.findByText('Ticket 4711 is not here');
    expect(said.closest('[role="status"]')?.textContent).toContain('Left out by your choice.');
    expect(box.queryByRole('button', { name: 'Read it now' })).toBeNull();
    await user.type(box.getByLabelText('Number or address'), '2');
    expect(box.queryByText('Ticket 4711 is not here')).toBeNull();
  });

  it('says how many comments of it are here', async () => {
    const { user, answers } = open(aLedger());
    const box = await card('Why is it not here?');
    answers[ticket] = [200, { ...answer, code: 'stored', message: 'It is stored.', comments: 4 }];
    await user.type(box.getByLabelText('Number or address'), '4711{Enter}');
    expect(await box.findByText('Ticket 4711 is here')).toBeTruthy();
    expect(box.getByText(/4 comments stored/)).toBeTruthy();
  });

  it('reads it at once where that helps', async () => {
    const { user, answers, asked } = open(aLedger());
    const box = await card('Why is it not here?');
    answers['GET /installs/ins_1/history/whereabouts/article/7'] = [
      200,
      { id: '7', kind: 'article', code: 'not-kept', message: 'Not stored.' },
    ];
    answers['POST /installs/ins_1/history/resync'] = [200, aHistory()];
    await user.selectOptions(box.getByLabelText('Kind'), 'Article');
    await user.type(box.getByLabelText('Number or address'), '7{Enter}');
    const read = await box.findByRole('button', { name: 'Read it now' });
    await user.click(read);
    const being = await box.findByRole('button', { name: 'Being read' });
    expect(document.activeElement).toBe(being);
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      what: 'article',
      articleId: '7',
    });
  });

  it('refuses what is no number at the field', async () => {
    const { user, asked } = open(aLedger());
    const box = await card('Why is it not here?');
    const input = box.getByLabelText('Number or address');
    await user.type(input, 'the one of yesterday{Enter}');
    expect(box.getByText(/Enter the number of the ticket/)).toBeTruthy();
    expect(document.activeElement).toBe(input);
    expect(asked.some(({ path }) => path.includes('whereabouts'))).toBe(false);
  });
});

describe('readNumber', () => {
  it.each([
    ['4711', '4711'],
    [' # 4711 ', '4711'],
    ['0042', '42'],
    ['https://acme.zendesk.com/agent/tickets/4711', '4711'],
    ['https://acme.zendesk.com/hc/en-us/articles/360012-How-to-12', '360012'],
    ['0', undefined],
    ['', undefined],
    ['47 11', undefined],
    ['12345678901234567890', undefined],
    ['ticket', undefined],
  ])('reads %j as %j', (typed, number) => expect(readNumber(typed)).toBe(number));
});
