import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BriefOutcome, BriefView } from '../../../app/sidebar/brief/brief-view.ts';
import { followBrief } from '../../../app/sidebar/brief/follow-brief.ts';
import { aBrief } from './brief-builder.ts';

const processing: BriefOutcome = { state: 'processing', askAgainMs: 1_000 };
const ready: BriefOutcome = { state: 'ready', brief: aBrief() };

/** Follows a brief whose questions are answered by `outcome` as it is at that moment. */
function following(first: BriefOutcome) {
  const asked: { refresh: boolean; signal: AbortSignal }[] = [];
  const views: BriefView[] = [];
  const world = { outcome: first, visible: true, answerMs: 0, asked, views };
  const followed = followBrief({
    ask: async (refresh, signal) => {
      asked.push({ refresh, signal });
      if (world.answerMs > 0) await new Promise((resolve) => setTimeout(resolve, world.answerMs));
      return world.outcome;
    },
    show: (view) => void views.push(view),
    isVisible: () => world.visible,
  });
  return { ...followed, world, last: () => views.at(-1) };
}

describe('followBrief', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows processing, then the brief, without anyone doing anything (F-10)', async () => {
    const { world, last } = following(processing);
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ state: 'processing' });
    world.outcome = ready;
    await vi.advanceTimersByTimeAsync(999);
    expect(world.asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(last()).toEqual(ready);
  });

  it('asks less often the longer it takes, and never less than every eight seconds', async () => {
    const { world } = following(processing);
    const times: number[] = [];
    for (let second = 0; second < 50; second += 1) {
      const before = world.asked.length;
      await vi.advanceTimersByTimeAsync(1_000);
      if (world.asked.length > before) times.push(second + 1);
    }
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(gaps.every((gap) => gap <= 8)).toBe(true);
    expect(gaps.at(-1)).toBe(8);
    expect(times.length).toBeLessThan(12);
  });

  it('calls it a failure after a minute, still looks, and shows the brief when it comes', async () => {
    const { world, last } = following(processing);
    await vi.advanceTimersByTimeAsync(55_000);
    expect(last()).toEqual({ state: 'processing' });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(last()).toMatchObject({ state: 'failed', reason: 'took-too-long' });
    world.outcome = ready;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(last()).toEqual(ready);
  });

  it('gives "try again" a new minute', async () => {
    const { refresh, world, last } = following(processing);
    await vi.advanceTimersByTimeAsync(70_000);
    refresh();
    expect(last()).toEqual({ state: 'processing' });
    await vi.advanceTimersByTimeAsync(50_000);
    expect(last()).toEqual({ state: 'processing' });
    expect(world.asked.filter((question) => question.refresh)).toHaveLength(1);
  });

  it('keeps an older brief in sight while the newer one is made', async () => {
    const { last } = following({ state: 'outdated', brief: aBrief(), askAgainMs: 1_000 });
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toEqual({ state: 'outdated', brief: aBrief() });
    await vi.advanceTimersByTimeAsync(75_000);
    expect(last()).toMatchObject({ state: 'failed', reason: 'took-too-long', brief: aBrief() });
  });

  it('keeps what can be read through a hiccup, and takes it away when access is withdrawn', async () => {
    const { nudge, world, last } = following(ready);
    await vi.advanceTimersByTimeAsync(0);
    world.outcome = { state: 'failed', reason: 'offline' };
    nudge();
    await vi.advanceTimersByTimeAsync(300);
    expect(last()).toEqual({ state: 'failed', reason: 'offline', brief: aBrief() });
    world.outcome = { state: 'failed', reason: 'not-allowed', brief: aBrief() };
    nudge();
    await vi.advanceTimersByTimeAsync(300);
    expect(last()).toEqual({ state: 'failed', reason: 'not-allowed', brief: undefined });
    world.outcome = { state: 'not-found' };
    nudge();
    await vi.advanceTimersByTimeAsync(300);
    expect(last()).toEqual({ state: 'not-found' });
  });

  it('looks again every half minute, but not while nobody can see it', async () => {
    const { world } = following(ready);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(world.asked).toHaveLength(2);
    world.visible = false;
    await vi.advanceTimersByTimeAsync(300_000);
    expect(world.asked).toHaveLength(2);
    world.visible = true;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(world.asked).toHaveLength(3);
  });

  it('makes one question of a burst of changes, and another of those during a question', async () => {
    const { nudge, world } = following(ready);
    await vi.advanceTimersByTimeAsync(0);
    nudge();
    nudge();
    nudge();
    world.answerMs = 1_000;
    await vi.advanceTimersByTimeAsync(300);
    expect(world.asked).toHaveLength(2);
    nudge();
    nudge();
    await vi.advanceTimersByTimeAsync(900);
    expect(world.asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(400);
    expect(world.asked).toHaveLength(3);
  });

  it('obeys the time the backend names before it tries again', async () => {
    const { world } = following({ state: 'failed', reason: 'zendesk-busy', retryAfterMs: 90_000 });
    await vi.advanceTimersByTimeAsync(89_999);
    expect(world.asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(world.asked).toHaveLength(2);
  });

  it('looks soon after a failure, and less soon after each further one', async () => {
    const { world, last } = following({ state: 'failed', reason: 'zendesk-silent' });
    const askedAfter = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms - 1);
      const before = world.asked.length;
      await vi.advanceTimersByTimeAsync(1);
      return world.asked.length - before;
    };
    await vi.advanceTimersByTimeAsync(0);
    for (const waitMs of [2_000, 5_000, 15_000, 30_000, 30_000]) {
      expect(await askedAfter(waitMs)).toBe(1);
    }
    expect(world.asked).toHaveLength(6);
    world.outcome = ready;
    await askedAfter(30_000);
    expect(last()).toEqual(ready);
    world.outcome = { state: 'failed', reason: 'zendesk-silent' };
    await askedAfter(30_000);
    expect(await askedAfter(2_000)).toBe(1);
  });

  it('drops a late answer and asks nothing more once it is stopped', async () => {
    const { stop, refresh, world } = following(ready);
    await vi.advanceTimersByTimeAsync(0);
    world.answerMs = 5_000;
    refresh();
    const shown = world.views.length;
    stop();
    expect(world.asked.at(-1)?.signal.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(world.views).toHaveLength(shown);
    expect(world.asked).toHaveLength(2);
  });
});
