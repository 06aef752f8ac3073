// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aBrief } from './brief-builder.ts';
import { briefsAsked } from './fake-zaf.ts';
import { openBrief as open } from './open-brief.tsx';

describe('the panel', () => {
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks again when the conversation changes, and when the agent says so', async () => {
    const { zaf, user } = open(aBrief());
    await screen.findByText('The lid is cracked.');
    const asked = () => briefsAsked(zaf);
    expect(asked()).toHaveLength(1);
    act(() => zaf.fire('ticket.conversation.changed', []));
    await waitFor(() => expect(asked()).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'Refresh the brief' }));
    await waitFor(() => expect(asked()).toHaveLength(3));
    expect(asked().map(({ data }) => JSON.parse(data!).refresh)).toEqual([false, false, true]);
  });

  it('asks nothing in a tab that another one has taken the place of', async () => {
    const { zaf } = open(aBrief());
    await screen.findByText('The lid is cracked.');
    vi.useFakeTimers();
    const asked = briefsAsked(zaf).length;
    act(() => zaf.fire('app.deactivated'));
    act(() => zaf.fire('ticket.conversation.changed', []));
    await act(() => vi.advanceTimersByTimeAsync(300_000));
    expect(briefsAsked(zaf)).toHaveLength(asked);
    act(() => zaf.fire('app.activated'));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(briefsAsked(zaf).length).toBeGreaterThan(asked);
  });

  it('asks nothing while it is not laid out', async () => {
    const { zaf } = open(aBrief());
    await screen.findByText('The lid is cracked.');
    vi.useFakeTimers();
    vi.stubGlobal('innerWidth', 0);
    const asked = briefsAsked(zaf).length;
    act(() => zaf.fire('ticket.conversation.changed', []));
    await act(() => vi.advanceTimersByTimeAsync(120_000));
    expect(briefsAsked(zaf)).toHaveLength(asked);
    vi.unstubAllGlobals();
    await act(() => vi.advanceTimersByTimeAsync(31_000));
    expect(briefsAsked(zaf).length).toBeGreaterThan(asked);
  });
});
