// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { BriefOutcome } from '../../../app/sidebar/brief/brief-view.ts';
import { SidebarApp } from '../../../app/sidebar/sidebar-app.tsx';
import { en } from '../../../app/sidebar/strings/en.ts';
import { aBrief, aReceipt, aStatement } from './brief-builder.ts';
import { fakeZaf, ordinaryTicket } from './fake-zaf.ts';
import type { FakeZafOptions } from './fake-zaf.ts';

function open(outcome: BriefOutcome | (() => unknown), options: Partial<FakeZafOptions> = {}) {
  const backend = typeof outcome === 'function' ? outcome : () => outcome;
  const zaf = fakeZaf({ answer: ordinaryTicket(backend), ...options });
  const view = render(
    <SidebarApp start={{ found: 'zendesk', zaf }} words={{ strings: en, locale: 'en-US' }} />,
  );
  return { zaf, view, user: userEvent.setup({ delay: null }) };
}

describe('the sidebar', () => {
  afterEach(cleanup);

  it('shows each sentence with what it is, who said it, and whose turn it is', async () => {
    open({
      state: 'ready',
      brief: aBrief({
        statements: [
          aStatement(),
          aStatement({
            kind: 'latest-note',
            text: 'Lids are out of stock.',
            receipts: [aReceipt({ authorName: 'Priya', authorRole: 'agent', public: false })],
          }),
        ],
      }),
    });
    const opened = await screen.findByRole('region', { name: en['kind.issue'] });
    const note = screen.getByRole('region', { name: en['kind.latest-note'] });
    expect(opened.textContent).toContain('The lid is cracked.');
    expect(opened.textContent).toContain('Maria López');
    expect(within(opened).queryByText('Internal')).toBeNull();
    expect(within(note).getByText('Internal')).toBeTruthy();
    expect(screen.getByText('Waiting for your team')).toBeTruthy();
    expect(screen.getByText(/^Covers 3 comments to /)).toBeTruthy();
    expect(screen.getByText('Basic mode')).toBeTruthy();
  });

  it('shows ticket text as text, never as markup', async () => {
    const nasty = '<img src=x onerror=alert(1)><b>bold</b>';
    open({ state: 'ready', brief: aBrief({ statements: [aStatement({ text: nasty })] }) });
    expect(await screen.findByText(nasty)).toBeTruthy();
    expect(document.querySelector('img, b')).toBeNull();
  });

  it('does not say "customer" of a ticket that an agent opened', async () => {
    const receipts = [aReceipt({ authorRole: 'agent' })];
    open({ state: 'ready', brief: aBrief({ statements: [aStatement({ receipts })] }) });
    expect(await screen.findByText(en['kind.issue-otherwise'])).toBeTruthy();
  });

  it.each<[string, BriefOutcome, RegExp]>([
    ['processing', { state: 'processing', askAgainMs: 9_000 }, /Reading the conversation/],
    ['empty', { state: 'empty' }, /Nothing to sum up yet/],
    [
      'disconnected (F-07)',
      { state: 'not-connected', reason: 'disconnected' },
      /An administrator disconnected/,
    ],
    [
      'waiting for a new sign-in (F-06)',
      { state: 'not-connected', reason: 'reauthorization-required' },
      /no longer accepts the connection/,
    ],
    ['failed', { state: 'failed', reason: 'zendesk-unreachable' }, /Zendesk did not answer/],
  ])('says so when it is %s', async (_name, outcome, words) => {
    open(outcome);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('says that nobody connected it, without asking anyone', async () => {
    const { zaf } = open({ state: 'empty' }, { settings: { install_id: '', backend_host: '' } });
    expect(await screen.findByText('Not connected yet')).toBeTruthy();
    expect(zaf.requests).toEqual([]);
  });

  it('says of a ticket that was not submitted yet when there will be a brief', async () => {
    const { zaf } = open({ state: 'empty' }, { values: { 'ticket.id': null } });
    expect(await screen.findByText(en['ticket.unsaved'])).toBeTruthy();
    expect(zaf.requests).toEqual([]);
  });

  it('says so when Zendesk does not name the ticket, and lets it be tried again', async () => {
    const zaf = fakeZaf({ answer: ordinaryTicket(() => ({ state: 'ready', brief: aBrief() })) });
    const { get } = zaf.client;
    zaf.client.get = () => Promise.reject(new Error('no answer'));
    const words = { strings: en, locale: 'en-US' };
    render(<SidebarApp start={{ found: 'zendesk', zaf }} words={words} />);
    expect(await screen.findByText(en['failed.zendesk-silent'])).toBeTruthy();
    expect(zaf.requests).toEqual([]);
    zaf.client.get = get;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The lid is cracked.')).toBeTruthy();
  });

  it('gives someone without access the same words as for a ticket that is not here', async () => {
    open(() => {
      throw { status: 404 };
    });
    expect(await screen.findByText(en['notFound.title'])).toBeTruthy();
  });

  it('shows the older brief marked as such, and announces the newer one', async () => {
    let outcome: BriefOutcome = { state: 'outdated', brief: aBrief(), askAgainMs: 300 };
    open(() => outcome);
    expect((await screen.findAllByText(en['brief.outdated'])).length).toBeGreaterThan(0);
    expect(screen.getByText('The lid is cracked.')).toBeTruthy();
    outcome = {
      state: 'ready',
      brief: aBrief({ statements: [aStatement({ text: 'New lid sent.' })] }),
    };
    expect(await screen.findByText('New lid sent.')).toBeTruthy();
    const announced = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(announced).toContain(en['brief.ready']);
  });

  it('lets a failure be tried again', async () => {
    let outcome: BriefOutcome = { state: 'failed', reason: 'internal' };
    const { user } = open(() => outcome);
    const tryAgain = await screen.findByRole('button', { name: 'Try again' });
    outcome = { state: 'ready', brief: aBrief() };
    await user.click(tryAgain);
    expect(await screen.findByText('The lid is cracked.')).toBeTruthy();
  });

  it('starts anew for another ticket and forgets the first one’s brief', async () => {
    const values: Record<string, unknown> = {};
    const { zaf } = open({ state: 'ready', brief: aBrief() });
    await screen.findByText('The lid is cracked.');
    Object.assign(values, { 'ticket.id': 43 });
    zaf.client.get = async (path) => ({ [path]: values[path], errors: {} });
    act(() => zaf.fire('ticket.id.changed'));
    await waitFor(() => expect(screen.queryByText('The lid is cracked.')).toBeNull());
  });

  it('follows Zendesk from light to dark', async () => {
    const { zaf } = open({ state: 'empty' });
    await screen.findByText('Nothing to sum up yet');
    const colour = () => getComputedStyle(screen.getByText('Nothing to sum up yet')).color;
    const light = colour();
    act(() => zaf.fire('colorScheme.changed', 'dark'));
    expect(colour()).not.toBe(light);
  });

  it('leaves no handler behind when its tab is closed', async () => {
    const { zaf, view } = open({ state: 'empty' });
    await screen.findByText('Nothing to sum up yet');
    expect(zaf.subscriptions()).toContain('ticket.conversation.changed');
    view.unmount();
    expect(zaf.subscriptions()).toEqual([]);
  });

  it.each([
    ['outside', en['outside.title']],
    ['failed', en['start.failed']],
  ] as const)('says kindly where it belongs when opened %s', (found, words) => {
    render(<SidebarApp start={{ found }} words={{ strings: en, locale: 'en-US' }} />);
    expect(screen.getByText(words)).toBeTruthy();
  });
});
