// @vitest-environment jsdom
import '../../prepare-jsdom.ts';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../../app/sidebar/strings/en.ts';
import { aBrief } from '../brief-builder.ts';
import type { FakeZaf } from '../fake-zaf.ts';
import { openRecommendations as open, thePanel } from './open-recommendations.tsx';
import { recommended } from './zendesk-answers.ts';

const fail = (status: number) => () => {
  throw { status };
};
const asked = ({ requests }: Pick<FakeZaf, 'requests'>) =>
  requests.filter(({ url }) => url.endsWith('/recommendations'));

describe('the recommendations', () => {
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([
    ['being looked for', { state: 'processing', askAgainMs: 9_000 }, en['rec.processing']],
    ['nothing', recommended({ tickets: [], articles: [] }), en['rec.nothing']],
    ['no similar ticket', recommended({ tickets: [] }), en['rec.noTickets']],
    ['no article', recommended({ articles: [] }), en['rec.noArticles']],
    ['to grow', recommended({ incomplete: true }), en['rec.incomplete']],
    ['without a past', { state: 'no-history' }, en['rec.noHistory.more']],
    [
      'waiting for the past',
      { state: 'no-history', progress: { tickets: 12_345 } },
      /12,345 tickets so far/,
    ],
    ['of one ticket so far', { state: 'no-history', progress: { tickets: 1 } }, /1 ticket so far/],
    ['switched off', { state: 'switched-off' }, en['rec.switchedOff.title']],
    [
      'disconnected',
      { state: 'not-connected', reason: 'disconnected' },
      en['notConnected.disconnected'],
    ],
    ['not answered', fail(503), en['failed.unreachable']],
  ])('say so when they are %s', async (_what, answer, words) => {
    open({ answer });
    expect((await within(await thePanel()).findAllByText(words)).length).toBeGreaterThan(0);
  });

  it('come by themselves once they are made', async () => {
    let answer: unknown = { state: 'processing', askAgainMs: 100 };
    open({ answer: () => answer });
    const panel = await thePanel();
    await within(panel).findAllByText(en['rec.processing']);
    expect(panel.getAttribute('aria-busy')).toBe('true');
    answer = recommended();
    expect(await screen.findByText(en['rec.ready'])).toBeTruthy();
    expect(panel.getAttribute('aria-busy')).toBe('false');
  });

  it('can be asked for again after a failure', async () => {
    let answer: () => unknown = fail(500);
    const { user } = open({ answer: () => answer() });
    const tryAgain = await screen.findByRole('button', { name: en['brief.tryAgain'] });
    answer = () => recommended();
    await user.click(tryAgain);
    expect(await screen.findByRole('heading', { name: en['rec.articles'] })).toBeTruthy();
  });

  it('add nothing when the ticket is not for this agent', async () => {
    let answer: () => unknown = () => ({ state: 'processing', askAgainMs: 100 });
    open({ answer: () => answer() });
    await thePanel();
    answer = fail(404);
    await waitFor(() => expect(screen.queryByText(en['rec.title'])).toBeNull());
  });

  it('add nothing to a brief that says that nothing is connected', async () => {
    let brief: object = { state: 'ready', brief: aBrief() };
    const { zaf } = open({ answer: recommended(), brief: () => brief });
    await thePanel();
    brief = { state: 'not-connected', reason: 'disconnected' };
    act(() => zaf.fire('ticket.conversation.changed', []));
    await waitFor(() => expect(screen.queryByText(en['rec.title'])).toBeNull());
    expect(screen.getByText(en['notConnected.disconnected'])).toBeTruthy();
  });

  it('stay while they are looked for anew, and when that fails for once', async () => {
    let answer: () => unknown = () => recommended();
    const { zaf } = open({ answer: () => answer() });
    await screen.findByText(en['rec.ready']);
    vi.useFakeTimers();
    for (const next of [() => ({ state: 'processing', askAgainMs: 1_000 }), fail(503)]) {
      answer = next;
      const before = asked(zaf).length;
      act(() => zaf.fire('ticket.conversation.changed', []));
      await act(() => vi.advanceTimersByTimeAsync(2_500));
      expect(asked(zaf).length).toBeGreaterThan(before);
      expect(screen.getByText(en['rec.ready'])).toBeTruthy();
    }
  });

  it('say so when they are looked for for too long', async () => {
    const { zaf } = open({ answer: { state: 'processing', askAgainMs: 100 } });
    await within(await thePanel()).findAllByText(en['rec.processing']);
    vi.useFakeTimers();
    act(() => zaf.fire('ticket.conversation.changed', []));
    await act(() => vi.advanceTimersByTimeAsync(75_000));
    expect(screen.getByText(en['failed.took-too-long'])).toBeTruthy();
  });

  it('are asked for with the same proof as the brief, and after it', async () => {
    const { zaf } = open({ answer: recommended() });
    await thePanel();
    await waitFor(() => expect(asked(zaf)).toHaveLength(1));
    const posts = zaf.requests
      .filter(({ type, url }) => type === 'POST' && !url.endsWith('/topic'))
      .map(({ url }) => url);
    expect(posts).toEqual([
      'https://brief.example.com/widget/tickets/42/brief',
      'https://brief.example.com/widget/tickets/42/recommendations',
    ]);
    expect(JSON.parse(asked(zaf)[0]?.data ?? '')).toEqual({
      proof: { newestEntryId: '7006', updatedAt: '2026-03-01T10:00:00Z' },
    });
    expect(asked(zaf)[0]?.jwt?.claims).toMatchObject({ iss: 'ins_1', sub: 'ticket:42' });
  });

  it('do not wait for ever for a brief that is being made', async () => {
    const brief = () => ({ state: 'processing', askAgainMs: 60_000 });
    const { zaf } = open({ answer: recommended(), brief });
    await screen.findByText(en['brief.processing.more']);
    expect(asked(zaf)).toEqual([]);
    await waitFor(() => expect(asked(zaf)).toHaveLength(1), { timeout: 8_000 });
  });

  it('are asked for again when the ticket changes, and not in a tab behind another', async () => {
    const { zaf } = open({ answer: recommended() });
    await screen.findByText(en['rec.ready']);
    vi.useFakeTimers();
    act(() => zaf.fire('app.deactivated'));
    act(() => zaf.fire('ticket.conversation.changed', []));
    await act(() => vi.advanceTimersByTimeAsync(300_000));
    expect(asked(zaf)).toHaveLength(1);
    act(() => zaf.fire('app.activated'));
    await act(() => vi.advanceTimersByTimeAsync(2_500));
    expect(asked(zaf)).toHaveLength(2);
    act(() => zaf.fire('ticket.conversation.changed', []));
    await act(() => vi.advanceTimersByTimeAsync(2_500));
    expect(asked(zaf)).toHaveLength(3);
  });

  it('of one ticket are gone with it, also those still on their way', async () => {
    const answers: ((answer: unknown) => void)[] = [];
    const { zaf } = open({ answer: () => new Promise((answer) => answers.push(answer)) });
    await thePanel();
    await waitFor(() => expect(answers).toHaveLength(1));
    const { get } = zaf.client;
    zaf.client.get = async (path) => (path === 'ticket.id' ? { [path]: 43 } : get(path));
    act(() => zaf.fire('ticket.id.changed'));
    await waitFor(() => expect(screen.queryByText(en['brief.ready'])).toBeNull());
    await act(async () => answers[0]?.(recommended()));
    expect(screen.queryByText(en['rec.ready'])).toBeNull();
  });

  it('leave no handler behind', async () => {
    const { zaf, view } = open({ answer: recommended() });
    await screen.findByText(en['rec.ready']);
    view.unmount();
    expect(zaf.subscriptions()).toEqual([]);
  });
});
