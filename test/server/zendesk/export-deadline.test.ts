import { afterEach, expect, it, vi } from 'vitest';
import { exportTicketEvents, exportTickets } from '../../../server/zendesk/exports.ts';
import { exportArticles } from '../../../server/zendesk/help-center.ts';
import { exportOrganizations, exportUsers } from '../../../server/zendesk/people-exports.ts';
import { readTicket } from '../../../server/zendesk/tickets.ts';
import { scriptZendesk } from './scripted-zendesk.ts';

afterEach(() => vi.restoreAllMocks());

it('a page of an export may take a minute, other answers a quarter of one', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  const { client } = scriptZendesk([
    { body: { tickets: [], end_of_stream: true } },
    { body: { ticket_events: [], end_of_stream: true } },
    { body: { users: [], end_of_stream: true } },
    { body: { organizations: [] } },
    { body: { articles: [] } },
    { status: 404 },
  ]);
  await exportTickets(client, { startTime: 1 });
  await exportTicketEvents(client, 1);
  await exportUsers(client, undefined);
  await exportOrganizations(client, 1);
  await exportArticles(client, 1);
  await readTicket(client, '1').catch(() => undefined);
  const minute = [60_000];
  expect(timeout.mock.calls).toEqual([minute, minute, minute, minute, minute, [15_000]]);
});
