// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { CareView, ErasureView } from '../../../server/contract/care.ts';
import type { RetentionView } from '../../../server/contract/retention.ts';
import { areas } from '../../../app/console/language/area.ts';
import { keepLanguage } from '../../../app/console/language/reader.ts';
import { readErased } from '../../../app/console/data/read-erased.ts';
import { anInstall, signedIn } from './fake-backend.ts';
import { openConsole } from './open-console.tsx';

afterEach(() => {
  cleanup();
  keepLanguage(undefined);
});

const retention: RetentionView = { kinds: [], xrayDays: 30 };

function anErasure(n: number): ErasureView {
  return {
    ...{
      id: `e${n}`,
      kind: 'ticket',
      zendeskId: String(n),
      state: 'done',
      requestedBy: 'Dana Kim',
    },
    ...{ requestedAt: '2026-03-01T09:00:00Z', tickets: 1, ticketsDone: 1, rows: 7 },
  };
}

function open(care: CareView = { erasures: [] }) {
  return openConsole('/console/accounts/ins_1/data', {
    'GET /session': signedIn,
    'GET /installs/ins_1': [200, anInstall()],
    'GET /installs/ins_1/data': [200, care],
    'GET /installs/ins_1/data/retention': [200, retention],
    'GET /installs/ins_1/data/reach': [
      200,
      { ...{ tickets: 1, people: 0, agents: 0, comments: 0 }, isErased: false },
    ],
    'GET /installs/ins_1/data?before=end-of-first': [200, { erasures: [anErasure(1)] }],
  });
}

const inCard = async (name: string) => within(await screen.findByRole('region', { name }));

describe('what is to be deleted', () => {
  it.each([
    ['4711', { id: '4711' }],
    [' #4711 ', { id: '4711' }],
    ['https://acme.zendesk.com/agent/tickets/123', { id: '123', kind: 'ticket' }],
    ['https://acme.zendesk.com/hc/en-us/requests/123', { id: '123', kind: 'ticket' }],
    ['https://acme.zendesk.com/api/v2/tickets/123.json?x=/users/9', { id: '123', kind: 'ticket' }],
    ['/agent/users/45/requested_tickets', { id: '45', kind: 'requester' }],
    ['acme.zendesk.com/agent/organizations/67/tickets', { id: '67', kind: 'organization' }],
    ['https://acme.zendesk.com/agent/organizations/67/tickets/123', undefined],
    ['https://acme.zendesk.com/hc/articles/123', undefined],
    ['https://acme.zendesk.com/agent/tickets/new/1', undefined],
    ['0', undefined],
    ['tomorrow', undefined],
  ])('is read from “%s”', (typed, read) => {
    expect(readErased(typed)).toEqual(read);
  });

  it('is of the kind that a pasted address is of, and that is told', async () => {
    const { user, asked } = open();
    const card = await inCard('Delete everything about …');
    const kind = card.getByRole<HTMLSelectElement>('combobox', { name: 'What' });
    const field = card.getByRole('textbox', { name: 'Number or address in Zendesk' });
    expect(kind.value).toBe('requester');
    await user.click(field);
    await user.paste('https://acme.zendesk.com/agent/tickets/123');
    expect(kind.value).toBe('ticket');
    expect(card.getByRole('status').textContent).toBe(
      'The address is of a ticket: “Ticket” is chosen.',
    );
    await user.click(card.getByRole('button', { name: 'Delete …' }));
    expect(await screen.findByText('Delete everything about ticket 123?')).toBeTruthy();
    expect(asked.at(-1)?.path).toBe('/installs/ins_1/data/reach?kind=ticket&id=123');
  });

  it('is refused where the address is of another kind than was chosen after all, or of none', async () => {
    const { user, asked } = open();
    const card = await inCard('Delete everything about …');
    const kind = card.getByRole('combobox', { name: 'What' });
    const field = card.getByRole('textbox', { name: 'Number or address in Zendesk' });
    await user.click(field);
    await user.paste('https://acme.zendesk.com/agent/tickets/123');
    await user.selectOptions(kind, 'requester');
    await user.click(card.getByRole('button', { name: 'Delete …' }));
    expect(card.getByText('This is not the address of a user.')).toBeTruthy();
    await user.clear(field);
    await user.paste('https://acme.zendesk.com/hc/articles/123');
    await user.click(card.getByRole('button', { name: 'Delete …' }));
    expect(card.getByText('Enter a number, or paste the address in Zendesk.')).toBeTruthy();
    expect(asked.some(({ path }) => path.includes('/reach'))).toBe(false);
  });
});

describe('deletions', () => {
  it('are shown a page at a time, back to the first', async () => {
    const { user } = open({ erasures: [anErasure(3), anErasure(2)], before: 'end-of-first' });
    const card = await inCard('Deletions');
    const tickets = () => card.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(tickets()).toEqual(['Ticket 3', 'Ticket 2']);
    await user.click(card.getByRole('button', { name: 'Show older deletions' }));
    await waitFor(() => expect(tickets()).toEqual(['Ticket 3', 'Ticket 2', 'Ticket 1']));
    expect(card.queryByRole('button', { name: 'Show older deletions' })).toBeNull();
  });
});

describe('looking for words', () => {
  it('names the stores they stand in, in the reader’s language', async () => {
    keepLanguage('de');
    await Promise.all([...areas].map((area) => area.load('de')));
    const { user, answers } = open();
    answers['POST /installs/ins_1/data/search'] = [
      200,
      {
        stores: [
          { store: 'past_comments', rows: 2, times: 3 },
          { store: 'search_index', rows: 1, times: 1 },
          { store: 'of_tomorrow', rows: 1, times: 1 },
          { store: 'briefs', rows: 0, times: 0 },
        ],
      },
    ];
    const card = await inCard('Ist es irgendwo gespeichert?');
    await user.type(card.getByRole('textbox', { name: 'Wörter' }), 'Meyer{Enter}');
    expect(
      await card.findByText(
        'Kommentare des Verlaufs: 3 Mal · Suchindex: 1 Mal · of tomorrow: 1 Mal',
      ),
    ).toBeTruthy();
  });
});
