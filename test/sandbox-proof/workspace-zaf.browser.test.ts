import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { notifyApps } from '../sandbox/apps/notifications.ts';
import { addGroup } from '../sandbox/people/add-group.ts';
import { addComment } from '../sandbox/tickets/add-comment.ts';
import { createTicket } from '../sandbox/tickets/create-ticket.ts';
import { updateTicket } from '../sandbox/tickets/update-ticket.ts';
import { appIn, openDesk, openTicket } from './workspace-desk.ts';
import { launchChromium } from '../support/chromium.ts';
import type { Desk } from './workspace-desk.ts';

/** What `window.outcome` in the test app answers. */
interface Outcome {
  done?: Record<string, unknown>;
  failed?: unknown;
}

let browser: Browser;
let desk: Desk;
let context: BrowserContext;
let page: Page;
let app: Frame;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  desk = await openDesk();
  ({ context, page, app } = await openTicket(desk, browser));
});
afterEach(async () => {
  await context.close();
  await desk.close();
});

const run = (code: string) => app.evaluate<Outcome>(`outcome(${code})`);
const heard = async (name: string) => {
  await app.waitForFunction(`heard.some((event) => event.name === '${name}')`);
  const all = await app.evaluate<{ name: string; data: unknown }[]>('heard');
  return all.filter((event) => event.name === name).map(({ data }) => data);
};

describe('the ZAF host', () => {
  it('registers an app with its metadata, without secure settings, and its context', async () => {
    const { metadata, context: where } = await app.evaluate<{
      metadata: unknown;
      context: unknown;
    }>('registered');
    expect(metadata).toEqual({
      appId: desk.installation.appId,
      installationId: desk.installation.id,
      name: 'Probe',
      version: '2.1.0',
      settings: { title: 'Probe', backend_host: desk.echo.host, limit: 6, loud: true },
    });
    expect(where).toEqual({
      instanceGuid: expect.any(String),
      product: 'support',
      account: { subdomain: 'acme' },
      location: 'ticket_sidebar',
      ticketId: desk.ticket.id,
    });
    expect(await heard('app.activated')).toEqual([{ firstLoad: true }]);
    const content = (await page.content()) + (await app.content());
    for (const value of ['signing-value', 'header-value', 'claim-value', 'open-sesame']) {
      expect(content).not.toContain(value);
    }
  });

  it('answers what apps get: ticket, agent, account and composer', async () => {
    const { done } = await run(`client.get([
      'ticket.id', 'ticket.subject', 'ticket.status', 'ticket.requester.name', 'ticket.requester.email',
      'ticket.assignee.user.name', 'ticket.assignee.group.name', 'ticket.brand.name', 'ticket.tags',
      'ticket.customField:custom_field_${desk.fieldId}', 'currentUser.name', 'currentUser.role',
      'currentUser.locale', 'currentUser.groups', 'currentAccount.subdomain', 'comment.type',
      'comment.text', 'colorScheme'])`);
    expect(done).toMatchObject({
      'ticket.id': desk.ticket.id,
      'ticket.subject': 'Where is my parcel?',
      'ticket.status': 'open',
      'ticket.requester.name': 'Cy Customer',
      'ticket.requester.email': 'cy@home.example',
      'ticket.assignee.user.name': 'Ana Agent',
      'ticket.assignee.group.name': 'Helpers',
      'ticket.brand.name': 'Acme',
      'ticket.tags': ['parcel'],
      [`ticket.customField:custom_field_${desk.fieldId}`]: null,
      'currentUser.name': 'Ana Agent',
      'currentUser.role': 'agent',
      'currentUser.locale': 'en-US',
      'currentUser.groups': [{ name: 'Helpers' }],
      'currentAccount.subdomain': 'acme',
      'comment.type': 'publicReply',
      'comment.text': '',
      colorScheme: 'light',
      errors: {},
    });
    const conversation = await run(`client.get('ticket.conversation')`);
    expect(conversation.done?.['ticket.conversation']).toMatchObject([
      {
        author: { name: 'Cy Customer', role: 'end-user' },
        message: { content: expect.stringContaining('Monday'), contentType: 'text/html' },
        timestamp: desk.ticket.createdAt,
      },
    ]);
  });

  it('rejects a single unknown path, and names it among the errors of many', async () => {
    expect(await run(`client.get('ticket.nonsense')`)).toEqual({
      failed: '"ticket.nonsense" No such Api',
    });
    expect((await run(`client.get(['ticket.id', 'nonsense'])`)).done).toMatchObject({
      'ticket.id': desk.ticket.id,
      errors: { nonsense: { message: 'No such Api' } },
    });
    expect(await run(`client.set('ticket.requester.name', 'x')`)).toHaveProperty('failed');
    expect(await run(`client.invoke('selfDestruct')`)).toHaveProperty('failed');
  });

  it('sets fields and the composer on the page, and saves them on submit only', async () => {
    const field = `ticket.customField:custom_field_${desk.fieldId}`;
    await run(`client.set({ 'ticket.priority': 'high', '${field}': 'orders__late' })`);
    await run(`client.set('comment.type', 'internalNote')`);
    await run(
      `client.invoke('ticket.editor.insert', '<p>Looked <b>twice</b><script>evil()</script></p>')`,
    );
    expect((await run(`client.get('ticket.priority')`)).done).toMatchObject({
      'ticket.priority': 'high',
    });
    expect(await page.getByLabel('Priority').inputValue()).toBe('high');
    expect(await page.getByLabel('Topic').inputValue()).toBe('orders__late');
    expect(await page.locator('#editor').innerHTML()).toBe('<p>Looked <b>twice</b></p>');
    expect(desk.ticket.priority).toBeNull();

    await page.getByRole('button', { name: 'Submit as' }).click();
    await heard('ticket.submit.done');
    expect(desk.ticket.priority).toBe('high');
    expect(desk.ticket.customFields[desk.fieldId]).toBe('orders__late');
    expect(desk.ticket.tags).toContain('orders__late');
    expect(desk.ticket.comments.at(-1)).toMatchObject({
      public: false,
      authorId: desk.agent.id,
      plainBody: 'Looked twice',
    });
  });

  it('inserts links where the cursor was, appends at the end, and reads both back', async () => {
    await page.locator('#editor').fill('See . Bye');
    await page.locator('#editor').evaluate((editor) => {
      document.getSelection()?.setPosition(editor.firstChild, 'See '.length);
    });
    const link = '<a href="https://acme.zendesk.com/hc/en-us/articles/7">Late parcels</a>';
    await run(`client.invoke('ticket.editor.insert', '${link}')`);
    await run(`client.invoke('ticket.editor.insert', ' <em>today</em>')`);
    await run(`client.invoke('ticket.comment.appendHtml', '<p onclick="evil()">More</p>')`);
    await run(`client.invoke('comment.appendText', '<b> & done')`);
    await run(`client.invoke('comment.appendHtml', '<a href="javascript:evil()">trap</a>')`);
    const written = `See ${link} <em>today</em>. Bye<p>More</p>&lt;b&gt; &amp; done<a>trap</a>`;
    expect((await run(`client.get(['comment.text', 'ticket.comment.text'])`)).done).toMatchObject({
      'comment.text': written,
      'ticket.comment.text': written,
    });
    await page.getByRole('button', { name: 'Submit as' }).click();
    await heard('ticket.submit.done');
    expect(desk.ticket.comments.at(-1)?.htmlBody).toContain(`See ${link}`);
    await page.locator('.words').getByRole('link', { name: 'Late parcels' }).waitFor();
  });

  it('takes what is inserted into a message as Markdown, and into a note beside it as it is', async () => {
    const chat = createTicket(desk.sandbox, {
      subject: 'Chat',
      requesterId: desk.customer.id,
      fromMessagingChannel: true,
      channel: 'native_messaging',
      comment: { body: 'Chat' },
    });
    await page.goto(`${desk.base}/agent/tickets/${chat.id}`);
    app = await appIn(page);
    const markup =
      '<p>See <a href="https://a.example/hc/7">Late <b>parcels</b></a>:</p><ul><li>wait</li><li>write</li></ul>';
    await run(`client.invoke('ticket.editor.insert', '${markup}')`);
    await page.getByRole('button', { name: 'Submit as' }).click();
    await heard('ticket.submit.done');
    expect(chat.conversationLog.at(-1)?.text).toBe(
      'See [Late **parcels**](https://a.example/hc/7):\n\n- wait\n- write',
    );
    await run(`client.set('comment.type', 'internalNote')`);
    await run(`client.invoke('ticket.editor.insert', '${markup}')`);
    expect((await run(`client.get('comment.text')`)).done).toMatchObject({
      'comment.text': markup,
    });
  });

  it('replaces what the agent had selected, and forgets the cursor when the text is set anew', async () => {
    await page.locator('#editor').fill('Old words');
    await page.locator('#editor').selectText();
    await run(`client.invoke('ticket.editor.insert', 'New words')`);
    expect((await run(`client.get('comment.text')`)).done).toMatchObject({
      'comment.text': 'New words',
    });
    await run(`client.set('ticket.comment.text', '<p>Dear Cy</p>')`);
    await run(`client.invoke('ticket.editor.insert', '<p>Yours</p>')`);
    expect((await run(`client.get('comment.text')`)).done).toMatchObject({
      'comment.text': '<p>Dear Cy</p><p>Yours</p>',
    });
  });

  it('goes to another ticket when asked, as far as the agent may open it', async () => {
    const other = createTicket(desk.sandbox, {
      subject: 'An old parcel',
      requesterId: desk.customer.id,
      comment: { body: 'Found it.' },
    });
    await run(`client.invoke('routeTo', 'ticket', ${other.id})`).catch(() => undefined);
    await page.getByRole('heading', { name: 'An old parcel' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/agent/tickets/${other.id}`);
    const legal = addGroup(desk.sandbox, { name: 'Legal', isPublic: false });
    const shut = createTicket(desk.sandbox, {
      subject: 'A dispute',
      requesterId: desk.customer.id,
      groupId: legal.id,
      comment: { body: 'Hush.' },
    });
    app = await appIn(page);
    await run(`client.invoke('routeTo', 'ticket', ${shut.id})`).catch(() => undefined);
    await page.getByRole('heading', { name: 'You do not have access to this ticket' }).waitFor();
    expect(await page.content()).not.toMatch(/dispute|Hush/);
  });

  it('resizes the frame, changes tags and shows notices when invoked, several at once', async () => {
    await run(`client.invoke('resize', { width: '100%', height: '321px' })`);
    expect((await page.locator('iframe').boundingBox())?.height).toBe(321);
    const { done } = await run(
      `client.invoke({ 'ticket.tags.add': ['vip'], notify: ['Parcel found', 'notice'], nonsense: [] })`,
    );
    expect(done).toMatchObject({ errors: { nonsense: { message: 'No such Api' } } });
    expect(await page.getByLabel('Tags').inputValue()).toBe('parcel vip');
    await page.getByText('Parcel found').waitFor();
    expect((await run(`client.invoke('track', { type: 'click' })`)).done).toMatchObject({
      errors: {},
    });
  });

  it('tells of changes by the agent, by others and of new comments, without reload', async () => {
    await page.getByLabel('Status after submitting').selectOption('pending');
    expect(await heard('ticket.status.changed')).toEqual(['pending']);
    await page.getByText('Internal note', { exact: true }).click();
    expect(await heard('comment.type.changed')).toEqual(['internalNote']);
    updateTicket(desk.sandbox, desk.ticket.id, { subject: 'Lost parcel' }, desk.admin.id);
    expect(await heard('ticket.subject.changed')).toEqual(['Lost parcel']);
    addComment(desk.sandbox, desk.ticket.id, {
      body: 'Still nothing!',
      public: true,
      authorId: desk.customer.id,
    });
    const [conversation] = (await heard('ticket.conversation.changed')) as unknown[][];
    expect(conversation).toHaveLength(2);
    await page.getByText('Still nothing!').waitFor();
    await page.getByRole('heading', { name: 'Lost parcel' }).waitFor();
    expect(await heard('*.changed')).toContainEqual({
      propertyName: 'ticket.status',
      oldValue: 'open',
      newValue: 'pending',
    });
  });

  it('lets an app stop a save through its ticket.save hook, and no longer when it stops listening', async () => {
    await app.evaluate(`client.on('ticket.save', window.veto = () => 'Choose a topic first')`);
    await page.locator('#editor').fill('On its way');
    await page.getByRole('button', { name: 'Submit as' }).click();
    await page.getByText('Probe stopped the save: Choose a topic first').waitFor();
    expect(desk.ticket.comments).toHaveLength(1);
    await app.evaluate(`client.off('ticket.save', window.veto)`);
    await page.getByRole('button', { name: 'Submit as' }).click();
    await heard('ticket.submit.done');
    expect(desk.ticket.comments.at(-1)?.plainBody).toBe('On its way');
  });

  it('gives the colours in the address, as a path and as an event', async () => {
    expect(app.url()).toContain('colorScheme=light');
    await page.getByRole('button', { name: 'Dark mode' }).click();
    expect(await heard('colorScheme.changed')).toEqual(['dark']);
    expect((await run(`client.get('colorScheme')`)).done).toMatchObject({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.waitForFunction(() =>
      document.querySelector('iframe')?.src.includes('colorScheme=dark'),
    );
  });

  it('passes on what the Apps API notifies, to this app and this agent only', async () => {
    const { appId } = desk.installation;
    notifyApps(desk.sandbox, { appId: appId + 1, event: 'ping', body: 'other app' });
    notifyApps(desk.sandbox, {
      appId,
      event: 'ping',
      body: 'other agent',
      agentId: desk.billing.id,
    });
    notifyApps(desk.sandbox, { appId, event: 'ping', body: { n: 1 }, agentId: desk.agent.id });
    expect(await heard('api_notification.ping')).toEqual([{ event: 'ping', body: { n: 1 } }]);
  });

  it('tells an app when its card is closed and opened again', async () => {
    await page.getByRole('button', { name: 'Probe', exact: true }).click();
    expect(await page.locator('iframe').isVisible()).toBe(false);
    expect(await heard('app.deactivated')).toEqual([{ firstLoad: false }]);
    await page.getByRole('button', { name: 'Probe', exact: true }).click();
    await page.locator('iframe').waitFor({ state: 'visible' });
    expect(await heard('app.activated')).toEqual([{ firstLoad: true }, { firstLoad: false }]);
  });

  it('serves the app from another origin, where the SDK finds its host, and refuses others', async () => {
    expect(new URL(app.url()).origin).not.toBe(new URL(page.url()).origin);
    const wrong = await context.newPage();
    const address = new URL(app.url());
    address.searchParams.set('origin', 'https://evil.example');
    await wrong.goto(address.href);
    expect(await wrong.textContent('body')).toContain('Invalid domain https://evil.example');
  });
});
