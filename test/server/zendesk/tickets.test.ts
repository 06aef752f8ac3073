import { describe, expect, it } from 'vitest';
import { readTicket } from '../../../server/zendesk/tickets.ts';
import { readCurrentUser } from '../../../server/zendesk/users.ts';
import { scriptZendesk, type Reply } from './scripted-zendesk.ts';

const ticket = (changes: object = {}): Reply => ({
  body: { ticket: { id: 5158, status: 'open', updated_at: '2024-06-17T12:00:00Z', ...changes } },
});

describe('A ticket', () => {
  it('is read with what Sidebrief needs of it', async () => {
    const all = {
      subject: 'Card declined',
      requester_id: 7,
      from_messaging_channel: true,
      encoded_id: 'ABC1DE-2F3GH',
      created_at: '2024-06-17T11:00:00Z',
      custom_fields: [
        { id: 360001, value: 'billing__refund' },
        { id: 360002, value: null },
        { id: 360003, value: '' },
      ],
    };
    expect(await readTicket(scriptZendesk([ticket(all)]).client, '5158')).toEqual({
      id: '5158',
      subject: 'Card declined',
      status: 'open',
      createdAt: '2024-06-17T11:00:00Z',
      updatedAt: '2024-06-17T12:00:00Z',
      requesterId: '7',
      isMerged: false,
      isMessaging: true,
      encodedId: 'ABC1DE-2F3GH',
      customFields: new Map([['360001', 'billing__refund']]),
      names: [],
    });
  });

  it('is read with the names of its people, whether or not they wrote', async () => {
    const users = [
      { id: 7, name: 'Carla Customer' },
      { id: 8, name: null },
      { id: 9, name: 'Ann' },
    ];
    const { client, requests } = scriptZendesk([
      { body: { ...(ticket() as { body: object }).body, users } },
    ]);
    expect((await readTicket(client, '5158'))?.names).toEqual(['Carla Customer', 'Ann']);
    expect(String(requests[0]?.url)).toContain('include=users');
  });

  it('may have no subject, no requester and no encoded id (A-30)', async () => {
    const { client } = scriptZendesk([ticket({ subject: null, requester_id: null })]);
    expect(await readTicket(client, '5158')).toMatchObject({
      subject: undefined,
      requesterId: undefined,
      encodedId: undefined,
      isMerged: false,
      isMessaging: false,
    });
  });

  it.each<Reply>([
    { status: 404, body: { error: 'RecordNotFound', description: 'Not found' } },
    ticket({ status: 'deleted' }),
  ])('is not there for %j', async (reply) => {
    expect(await readTicket(scriptZendesk([reply]).client, '5158')).toBeUndefined();
  });

  it.each<Reply>([
    { status: 401 },
    { status: 403 },
    { status: 404, body: 'No help desk at acme.zendesk.com' },
    { status: 404, body: { error: 'InvalidEndpoint' } },
    { status: 500 },
    'no answer',
    { body: {} },
  ])('is not taken for gone because of %j: a failure is no absence (A-24)', async (reply) => {
    const { client } = scriptZendesk([reply, reply], { patienceMs: 0 });
    await expect(readTicket(client, '5158')).rejects.toMatchObject({ name: 'ZendeskError' });
  });
});

describe('Whoever the token acts as', () => {
  it.each([
    [
      { id: 1, role: 'admin' },
      { id: '1', isAdmin: true },
    ],
    [
      { id: 1, role: 'agent' },
      { id: '1', isAdmin: false },
    ],
    [
      { id: 1, role: null },
      { id: '1', isAdmin: false },
    ],
    [{ id: null, name: 'Anonymous user', role: 'end-user' }, undefined],
    [{ name: 'Anonymous user' }, undefined],
  ])('is read from %j (A-06)', async (user, expected) => {
    expect(await readCurrentUser(scriptZendesk([{ body: { user } }]).client)).toEqual(expected);
  });
});
