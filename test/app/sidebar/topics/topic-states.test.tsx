// @vitest-environment jsdom
import '../../prepare-jsdom.ts';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../../app/sidebar/strings/en.ts';
import { enTopics } from '../../../../app/sidebar/strings/topics/en.ts';
import { aDesk, aReadyTopic, aSuggestion, anAssigned, fieldId, formPath } from './desk.ts';
import { openTopic as open, thePanel } from './open-topic.tsx';

const fail = (status: number) => () => {
  throw { status };
};
const lone = { name: enTopics['topic.title'] };

describe('the topic panel (F-13)', () => {
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it.each([
    ['it is looked for', { state: 'processing', askAgainMs: 9_000 }, enTopics['topic.processing']],
    ['nothing is likely enough', aReadyTopic({ suggestions: [] }), enTopics['topic.nothing']],
    ['no field was chosen', { state: 'no-field' }, enTopics['topic.noField']],
    [
      'there is too little to learn from',
      aReadyTopic({ suggestions: [], learning: { have: 120, need: 1500 } }),
      'Learning from your tickets: 120 of 1,500',
    ],
    [
      'nothing is connected',
      { state: 'not-connected', reason: 'disconnected' },
      en['notConnected.disconnected'],
    ],
    ['nobody answers', fail(503), en['failed.unreachable']],
  ])('says so when %s', async (_what, answer, words) => {
    open({ answer });
    expect((await within(await thePanel()).findAllByText(words)).length).toBeGreaterThan(0);
  });

  it.each([
    ['topics are switched off', () => ({ state: 'switched-off' })],
    ['the ticket is not for this agent', fail(404)],
  ])('is not drawn when %s', async (_why, then) => {
    let answer: () => unknown = () => ({ state: 'processing', askAgainMs: 100 });
    open({ answer: () => answer() });
    await thePanel();
    answer = then;
    await waitFor(() => expect(screen.queryByRole('region', lone)).toBeNull());
  });

  it('comes by itself once a topic is found, and gives up after a minute', async () => {
    let answer: unknown = { state: 'processing', askAgainMs: 100 };
    const { zaf } = open({ answer: () => answer });
    const panel = await thePanel();
    expect(panel.getAttribute('aria-busy')).toBe('true');
    vi.useFakeTimers();
    act(() => zaf.fire('app.activated'));
    await act(() => vi.advanceTimersByTimeAsync(75_000));
    expect(within(panel).getByText(en['failed.took-too-long'])).toBeTruthy();
    answer = aReadyTopic();
    await act(() => vi.advanceTimersByTimeAsync(65_000));
    expect(within(panel).getByRole('button', { name: /^Apply.*Late/ })).toBeTruthy();
    expect(panel.getAttribute('aria-busy')).toBe('false');
  });

  it('can be asked again after a failure, of ours or of Zendesk’s', async () => {
    let answer: () => unknown = fail(500);
    let desk: () => unknown = fail(503);
    const { user } = open({
      answer: () => answer(),
      desk: aDesk({ take: () => desk() }),
    });
    const tryAgain = async () =>
      user.click(await screen.findByRole('button', { name: en['brief.tryAgain'] }));
    answer = () => aReadyTopic();
    await tryAgain();
    expect(await screen.findByText(enTopics['topic.unread'])).toBeTruthy();
    const healthy = aDesk();
    desk = () => healthy.take({ url: '/api/v2/tickets/42.json', type: 'GET' } as never);
    await tryAgain();
    expect(await screen.findByRole('button', { name: /^Apply.*Late/ })).toBeTruthy();
  });

  it('ranks what may be right: each with its place among the others, how likely it is in words and percent, and a button', async () => {
    open({ answer: aReadyTopic() });
    const panel = await thePanel();
    await within(panel).findByRole('region', { name: 'Suggestions for “Contact reason”' });
    const rows = within(panel).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/Billing.*Refund.*Late.*Likely · 82%/),
      expect.stringMatching(/Billing.*Refund.*Double charge.*Possible · 47%/),
    ]);
    const heading = within(panel).getByRole('heading', { level: 3, name: /Late/ });
    expect(heading.textContent?.replace(/\s› /g, '')).toBe('Billing, Refund, Late');
    expect(
      within(panel).getByRole('button', { name: 'Apply: Billing, Refund, Double charge' }),
    ).toBeTruthy();
  });

  it('promises certainty of nothing, and of nothing measured none at all', async () => {
    const suggestions = [
      aSuggestion('refund_late', { confidence: 1 }),
      aSuggestion('refund_double', { confidence: 0 }),
    ];
    let answer = aReadyTopic({ suggestions });
    open({ answer: () => answer });
    const panel = await thePanel();
    expect(await within(panel).findByText(/99%/)).toBeTruthy();
    expect(within(panel).getByText(/ 1%/)).toBeTruthy();
    cleanup();
    answer = aReadyTopic({ suggestions, learning: { have: 1, need: 2 } });
    open({ answer: () => answer });
    expect(await screen.findByText(enTopics['topic.learning.early'])).toBeTruthy();
    expect((await thePanel()).textContent).not.toMatch(/%/);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('50');
  });

  it('shows what was set by itself: its confidence with a plain explanation, and by whom', async () => {
    const answer = aReadyTopic({ assigned: anAssigned(), suggestions: [] });
    open({ answer, desk: aDesk({ value: 'refund_late' }) });
    const card = await screen.findByRole('group', { name: 'Contact reason' });
    expect(card.textContent).toMatch(/Late.*Set by Sidebrief/);
    expect(within(card).getByText('Very likely · 94%')).toBeTruthy();
    expect(card.textContent).toContain('Of 100 tickets like this one, it is right for about 94.');
    expect(within(card).getByRole('button', { name: en.undo })).toBeTruthy();
    expect(screen.queryByRole('button', { name: enTopics['topic.another'] })).toBeNull();
  });

  it.each([
    ['somebody else', 'parcel_lost', anAssigned()],
    ['somebody, to what had been taken back', 'refund_late', anAssigned({ state: 'undone' })],
    ['somebody, before anything was', 'parcel_lost', undefined],
  ])('says that the topic was set by %s', async (_whom, value, assigned) => {
    const answer = aReadyTopic({ ...(assigned && { assigned }) });
    const { user } = open({ answer, desk: aDesk({ value }) });
    const card = await screen.findByRole('group', { name: 'Contact reason' });
    expect(within(card).getByText(enTopics['topic.bySomebody'])).toBeTruthy();
    await within(card).findByText(value === 'parcel_lost' ? 'Lost parcel' : 'Late');
    expect(within(card).queryByRole('button', { name: en.undo })).toBeNull();
    expect(screen.queryByRole('button', { name: /Double charge/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: enTopics['topic.another'] }));
    expect(screen.getByRole('button', { name: /^Change to this.*Double charge/ })).toBeTruthy();
    const offered = screen.queryAllByRole('button', { name: /^Change to this.*Late/ });
    expect(offered).toHaveLength(value === 'refund_late' ? 0 : 1);
  });

  it('says after a reload, too, that the agent set it, until the field says something else', async () => {
    const answer = aReadyTopic({ appliedByYou: 'refund_late' });
    const { desk, zaf } = open({ answer, desk: aDesk({ value: 'refund_late' }) });
    const card = await screen.findByRole('group', { name: 'Contact reason' });
    expect(within(card).getByText(enTopics['topic.byYou'])).toBeTruthy();
    // What it was before nobody knows any more.
    expect(within(card).queryByRole('button', { name: en.undo })).toBeNull();
    desk.change('parcel_lost');
    act(() => zaf.fire(`ticket.custom_field_${fieldId}.changed`, 'parcel_lost'));
    expect(await screen.findByText(enTopics['topic.bySomebody'])).toBeTruthy();
  });

  it('calls an option that Zendesk no longer has by its value', async () => {
    open({ answer: aReadyTopic(), desk: aDesk({ value: 'gone_long_ago' }) });
    expect(await screen.findByText('gone_long_ago')).toBeTruthy();
  });

  it('follows what becomes of the field, in Zendesk and in the form', async () => {
    const { zaf, desk } = open({ answer: aReadyTopic() });
    await screen.findByRole('button', { name: /^Apply.*Late/ });
    await zaf.client.set(formPath, 'parcel_lost');
    act(() => zaf.fire(`${formPath}.changed`, 'parcel_lost'));
    expect(await screen.findByText(/not saved yet: .*Lost parcel/)).toBeTruthy();
    desk.change('parcel_lost');
    act(() => zaf.fire('ticket.submit.done'));
    expect(await screen.findByRole('group', { name: 'Contact reason' })).toBeTruthy();
    expect(screen.queryByText(/not saved yet/)).toBeNull();
    desk.change('refund_late');
    act(() => zaf.fire(`ticket.custom_field_${fieldId}.changed`, 'refund_late'));
    await waitFor(() =>
      expect(screen.getByRole('group', { name: 'Contact reason' }).textContent).toContain('Late'),
    );
    // The form beside it is only behind, and was not changed by anybody.
    expect(screen.queryByText(/not saved yet/)).toBeNull();
  });

  it('draws hostile names as text', async () => {
    const name = '<img src=x onerror=alert(1)>::&lt;b&gt;';
    open({ answer: aReadyTopic({ suggestions: [aSuggestion('x', { name })] }) });
    expect(await screen.findByText('&lt;b&gt;')).toBeTruthy();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });

  it('is not asked for anew because of a reply, which changes no topic', async () => {
    const { zaf } = open({ answer: aReadyTopic() });
    await screen.findByRole('button', { name: /^Apply.*Late/ });
    const asked = () => zaf.requests.filter(({ url }) => url.endsWith('/topic')).length;
    vi.useFakeTimers();
    act(() => zaf.fire('ticket.conversation.changed', []));
    await act(() => vi.advanceTimersByTimeAsync(30_000));
    expect(asked()).toBe(1);
  });

  it('leaves no handler behind', async () => {
    const { zaf, view } = open({ answer: aReadyTopic() });
    await screen.findByRole('button', { name: /^Apply.*Late/ });
    view.unmount();
    expect(zaf.subscriptions()).toEqual([]);
  });
});

describe('"Why?" of a topic', () => {
  afterEach(cleanup);
  const answer = aReadyTopic({ suggestions: [aSuggestion('refund_late')] });
  const why = { name: 'Why? Billing, Refund, Late' };
  const ticket = (id: number) => ({ id, subject: `Refund ${id}`, status: 'solved' });

  it('opens the closest labelled tickets, read with one call, and counts those the agent may not open', async () => {
    const { user, zaf } = open({ answer, tickets: () => ({ tickets: [ticket(72)] }) });
    await user.click(await screen.findByRole('button', why));
    expect(await screen.findByText('Refund 72')).toBeTruthy();
    expect(screen.getByText(/^1 hidden/)).toBeTruthy();
    expect((await thePanel()).textContent).not.toContain('71');
    expect(
      screen.getByText('Of 100 tickets like this one, it is right for about 82.'),
    ).toBeTruthy();
    const reads = zaf.requests.filter(({ url }) => /show_many|tickets\/7/.test(url));
    expect(reads.map(({ url }) => url)).toEqual([
      '/api/v2/tickets/show_many.json?ids=71,72&include=groups,metric_sets',
    ]);
    await user.click(screen.getByRole('button', { name: 'Open ticket #72' }));
    expect(zaf.invocations).toContainEqual(['routeTo', 'ticket', '72']);
  });

  it('opens and closes by keyboard', async () => {
    const { user } = open({ answer, tickets: () => ({ tickets: [ticket(71)] }) });
    const toggle = await screen.findByRole('button', why);
    toggle.focus();
    await user.keyboard('{Enter}');
    const link = await screen.findByRole('button', { name: 'Open ticket #71' });
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    link.focus();
    await user.keyboard('{Escape}');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(toggle);
  });

  it('says so where no single ticket stands out, and asks nobody', async () => {
    const lonely = aReadyTopic({ suggestions: [aSuggestion('refund_late', { because: [] })] });
    const { user, zaf } = open({ answer: lonely });
    const toggle = await screen.findByRole('button', why);
    await user.click(toggle);
    expect(screen.getByText(enTopics['topic.noClosest'])).toBeTruthy();
    expect(zaf.requests.filter(({ url }) => url.includes('show_many'))).toEqual([]);
  });
});
