import { describe, expect, it } from 'vitest';
import type { NewAttachment } from '../sandbox/attachments/attachment.ts';
import { deleteAttachment } from '../sandbox/attachments/delete-attachment.ts';
import { redactAttachment } from '../sandbox/attachments/redact-attachment.ts';
import type { SandboxOptions } from '../sandbox/create-sandbox.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addUser } from '../sandbox/people/add-user.ts';
import { serveSandbox } from '../sandbox/serve-sandbox.ts';
import { showAttachment } from '../sandbox/show/show-attachment.ts';
import { archiveTicket } from '../sandbox/tickets/archive-ticket.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { deleteTicket } from '../sandbox/tickets/delete-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { accountTruth } from '../sandbox/truth/account-truth.ts';
import { addWebhook } from '../sandbox/webhooks/add-webhook.ts';
import { makeWorld } from '../support/world.ts';
import { coreAccount, json } from './core-account.ts';

const LOG = '09:14 meter E-417\n09:15 Zähler stumm\n';
const log: NewAttachment = { fileName: 'meter log.txt', contentType: 'text/plain', content: LOG };

/** An account with one ticket, whose first comment has a file. */
function withFile(over: Partial<NewAttachment> = {}, options: SandboxOptions = {}) {
  const account = coreAccount(options);
  const { sandbox } = account;
  const customer = addUser(sandbox, { name: 'Rosa Diaz', email: 'rosa@example.com' });
  const ticket = createTicket(sandbox, {
    subject: 'Meter',
    requesterId: customer.id,
    comment: { body: 'See the log.', attachments: [{ ...log, ...over }] },
  });
  const comment = ticket.comments[0]!;
  const file = comment.attachments[0]!;
  const path = `/attachments/${file.id}`;
  const shown = async () => (await account.get(path)).attachment;
  /** Asks an address with nobody's credential unless one is given. */
  const open = (url: string, authorization?: string) =>
    sandbox.fetch(
      new Request(url, { redirect: 'manual', headers: authorization ? { authorization } : {} }),
    );
  const status = async (url: string, authorization?: string) =>
    (await open(url, authorization)).status;
  return { ...account, ticket, comment, file, path, shown, open, status };
}

const NOT_FOUND = { error: 'RecordNotFound', description: 'Not found' };

describe('an attachment', () => {
  it('is shown by its id, as its comment shows it, with the size of its content in bytes', async () => {
    const { get, api, path, file, ticket } = withFile();
    const { attachment } = await get(path);
    expect(attachment).toMatchObject({
      id: file.id,
      file_name: 'meter log.txt',
      content_type: 'text/plain',
      size: LOG.length + 1,
      deleted: false,
      malware_scan_result: 'malware_not_found',
      url: `https://acme.zendesk.com/api/v2${path}.json`,
    });
    expect((await get(`/tickets/${ticket.id}/comments`)).comments[0].attachments).toEqual([
      attachment,
    ]);
    expect(await json(await api('GET', `${path}.json`))).toEqual({ attachment });
  });

  it('has the size and the scan result it was given, and a line with its name for content', async () => {
    const { shown, open } = withFile({
      fileName: 'lamp.png',
      content: undefined,
      size: 90_000,
      malwareScanResult: 'not_scanned',
    });
    const attachment = await shown();
    expect(attachment).toMatchObject({ size: 90_000, malware_scan_result: 'not_scanned' });
    const file = await open((await open(attachment.content_url)).headers.get('location') ?? '');
    expect(await file.text()).toBe('lamp.png\n');
  });

  it('is not found by those who may not open its ticket, nor under any other id', async () => {
    const { sandbox, ticket, path, api, bearer } = withFile();
    const group = addGroup(sandbox, { name: 'Private', isPublic: false });
    ticket.groupId = group.id;
    const outsider = addUser(sandbox, { name: 'Olga', email: 'olga@example.com', role: 'agent' });
    const refused = await api('GET', path, { token: bearer(['read'], outsider) });
    expect([refused.status, await json(refused)]).toEqual([404, NOT_FOUND]);
    expect((await api('GET', path)).status).toBe(200);
    expect((await api('GET', '/attachments/1')).status).toBe(404);
    expect((await api('GET', path, { token: bearer(['tickets:read']) })).status).toBe(403);
    expect((await api('GET', path, { token: bearer(['ticket_attachments:read']) })).status).toBe(
      200,
    );
  });

  it('stays with an archived ticket and goes with a deleted one', async () => {
    const { sandbox, ticket, path, api, shown, status } = withFile();
    archiveTicket(sandbox, ticket.id);
    const { content_url } = await shown();
    deleteTicket(sandbox, ticket.id, sandbox.account.ownerId);
    expect([(await api('GET', path)).status, await status(content_url)]).toEqual([404, 404]);
  });

  it('is still named by its comment once it is deleted, and cannot be had any more', async () => {
    const { sandbox, api, get, ticket, path, file, shown, status } = withFile();
    const { content_url } = await shown();
    expect((await api('DELETE', path)).status).toBe(204);
    expect([(await api('GET', path)).status, await status(content_url)]).toEqual([404, 404]);
    expect((await get(`/tickets/${ticket.id}/comments`)).comments[0].attachments).toEqual([
      expect.objectContaining({ id: file.id, deleted: true }),
    ]);
    expect(() => deleteAttachment(sandbox, file.id)).toThrow('RecordNotFound');
  });
});

describe('the content of an attachment', () => {
  it('lies on another host, to which its address leads', async () => {
    const { shown, open } = withFile();
    const { content_url, mapped_content_url } = await shown();
    expect(content_url).toMatch(
      /^https:\/\/acme\.zendesk\.com\/attachments\/token\/[\w-]{24,}\/\?name=meter%20log\.txt$/,
    );
    expect(mapped_content_url).toBe(content_url);
    const redirect = await open(content_url);
    const location = redirect.headers.get('location') ?? '';
    expect([redirect.status, new URL(location).host]).toEqual([
      302,
      'attachments.zdusercontent.com',
    ]);
    const file = await open(location);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/plain']);
    expect(await file.text()).toBe(LOG);
  });

  it('is refused there to every credential, and by a token nobody gave out', async () => {
    const { shown, open, status, bearer, file } = withFile();
    const { content_url } = await shown();
    const location = (await open(content_url)).headers.get('location') ?? '';
    expect(await status(location, `Bearer ${bearer()}`)).toBe(400);
    expect(await status(location, 'Basic eDp5')).toBe(400);
    expect(await status(content_url, `Bearer ${bearer()}`)).toBe(302);
    expect(await status(location.replace('/acme/', '/other/'))).toBe(404);
    expect(await status(content_url.replace(/token\/./, 'token/~'))).toBe(404);
    expect(await status(content_url.replace(/token\/[^/]+/, `token/${file.id}`))).toBe(404);
  });

  it('is all there is on that host, and is not at the account itself', async () => {
    const { shown, open, status } = withFile();
    const location = (await open((await shown()).content_url)).headers.get('location') ?? '';
    const { origin, pathname } = new URL(location);
    expect(await status(`${origin}/api/v2/users/me`)).toBe(404);
    expect(await status(`https://acme.zendesk.com${pathname}`)).toBe(404);
  });

  it('is for those who may open the ticket alone where the account asks for a sign-in', async () => {
    const { sandbox, shown, status, bearer } = withFile({}, { privateAttachments: true });
    const { content_url } = await shown();
    const stranger = addUser(sandbox, {
      name: 'Olga',
      email: 'olga@example.com',
      role: 'agent',
      ticketRestriction: 'assigned',
    });
    expect(await status(content_url)).toBe(403);
    expect(await status(content_url, `Bearer ${bearer(['read'], stranger)}`)).toBe(403);
    expect(await status(content_url, `Bearer ${bearer(['read'])}`)).toBe(302);
  });

  it.each([
    ['malware_found', 403],
    ['failed_to_scan', 302],
    ['not_scanned', 302],
  ] as const)('after the scan said %s answers %i', async (malwareScanResult, expected) => {
    const { shown, status } = withFile({ malwareScanResult });
    expect(await status((await shown()).content_url)).toBe(expected);
  });

  it('lies beside an account on this machine, and takes no credential there either', async () => {
    const sandbox = await serveSandbox();
    try {
      const { comments } = createTicket(sandbox, {
        subject: 'Meter',
        requesterId: sandbox.account.ownerId,
        comment: { body: 'See the log.', attachments: [log] },
      });
      const { content_url } = showAttachment(sandbox, comments[0]!.attachments[0]!);
      const file = await fetch(String(content_url));
      expect([new URL(file.url).origin, file.redirected]).toEqual([sandbox.origin, true]);
      expect(await file.text()).toBe(LOG);
      const shown = await fetch(file.url, { headers: { authorization: 'Bearer x' } });
      expect(shown.status).toBe(400);
    } finally {
      await sandbox.close();
    }
  });
});

describe('redacting an attachment', () => {
  it('leaves an empty redacted.txt in its place, for good', async () => {
    const { api, get, ticket, comment, file, path, shown, status, open } = withFile();
    const { content_url } = await shown();
    const redaction = `/tickets/${ticket.id}/comments/${comment.id}${path}/redact`;
    const { attachment } = await json(await api('PUT', redaction));
    expect(attachment).toMatchObject({ file_name: 'redacted.txt', size: 0 });
    expect(attachment.id).not.toBe(file.id);
    expect([(await api('GET', path)).status, await status(content_url)]).toEqual([404, 404]);
    expect((await get(`/tickets/${ticket.id}/comments`)).comments[0].attachments).toEqual([
      attachment,
    ]);
    const empty = await open((await open(attachment.content_url)).headers.get('location') ?? '');
    expect(await empty.text()).toBe('');
    expect((await api('PUT', redaction)).status).toBe(404);
    const { events } = (await get(`/tickets/${ticket.id}/audits`)).audits.at(-1);
    expect(events).toEqual([
      expect.objectContaining({
        type: 'AttachmentRedactionEvent',
        comment_id: comment.id,
        attachment_id: file.id,
      }),
    ]);
  });

  it('tells subscribers which file went, and the truth that its comment changed', async () => {
    const told: { type: string; event: { comment: unknown } }[] = [];
    const deliver: typeof fetch = async (request) => {
      told.push(JSON.parse(await new Response((request as Request).body).text()));
      return new Response('ok');
    };
    const { sandbox, ticket, comment, file, api } = withFile({}, { deliver });
    addWebhook(sandbox, {
      name: 'Files',
      endpoint: 'https://api.example.com/events',
      subscriptions: ['zen:event-type:ticket.attachment_redacted_from_comment'],
    });
    const ids = { ticketId: ticket.id, commentId: comment.id, attachmentId: file.id };
    redactAttachment(sandbox, ids, sandbox.account.ownerId);
    await sandbox.settle();
    expect(told.map(({ event }) => event.comment)).toEqual([
      {
        id: String(comment.id),
        attachment: expect.objectContaining({ id: String(file.id), filename: 'meter log.txt' }),
      },
    ]);
    const { tickets, untold } = accountTruth(sandbox);
    expect(untold.get(ticket.id)).toEqual(new Set(['redacted']));
    expect(tickets.get(ticket.id)?.comments[0]?.attachments).toEqual([
      expect.objectContaining({ fileName: 'redacted.txt', content: '' }),
    ]);
    const events = await json(
      await api('GET', '/incremental/ticket_events?start_time=0&include=comment_events'),
    );
    expect(JSON.stringify(events)).not.toContain('meter log');
  });

  it('is too late once the ticket is closed', async () => {
    const { sandbox, api, ticket, comment, path } = withFile();
    const { ownerId } = sandbox.account;
    updateTicket(sandbox, ticket.id, { status: 'solved', assigneeId: ownerId }, ownerId);
    updateTicket(sandbox, ticket.id, { status: 'closed' }, ownerId);
    const redaction = `/tickets/${ticket.id}/comments/${comment.id}${path}/redact`;
    expect((await api('PUT', redaction)).status).toBe(422);
    expect((await api('GET', path)).status).toBe(200);
  });
});

describe('in a world of accounts', () => {
  it('each file comes from the account it belongs to, and a redirect carries no credential to it', async () => {
    const world = await makeWorld();
    try {
      const accounts = [world.account, world.addAccount('globex')];
      for (const { sandbox, customer } of accounts) {
        const { comments } = createTicket(sandbox, {
          subject: 'Meter',
          requesterId: customer.id,
          comment: { body: 'See the log.', attachments: [{ ...log, content: sandbox.subdomain }] },
        });
        const { content_url } = showAttachment(sandbox, comments[0]!.attachments[0]!);
        const headers = { authorization: 'Bearer secret' };
        const file = await fetch(String(content_url), { headers });
        expect([file.status, await file.text()]).toEqual([200, sandbox.subdomain]);
        expect((await fetch(file.url, { headers })).status).toBe(400);
        expect(sandbox.requests.slice(-3).map(({ status }) => status)).toEqual([302, 200, 400]);
      }
    } finally {
      await world.close();
    }
  });
});
