// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../app/sidebar/strings/en.ts';
import type { ZafRequest } from '../../../app/sidebar/zaf/client.ts';
import { aBrief } from './brief-builder.ts';
import { openBrief as open } from './open-brief.tsx';
import type { Ready } from './open-brief.tsx';

afterEach(cleanup);

describe('thumbs (F-17)', () => {
  const sent = (requests: ZafRequest[]) =>
    requests
      .filter(({ url }) => url.endsWith('/feedback'))
      .map(({ data }) => JSON.parse(data ?? '') as object);

  it('are given with one click, taken back with another, and explained with a third', async () => {
    const { user, zaf } = open(aBrief({ version: 4 }));
    const down = await screen.findByRole('button', { name: en['thumb.down'] });
    await user.click(down);
    await screen.findByText(en['thumb.stored']);
    expect(down.getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('button', { name: en['reason.missing'] }));
    await waitFor(() => expect(sent(zaf.requests)).toHaveLength(2));
    await user.click(down);
    await screen.findByText(en['thumb.taken-back']);
    const proof = { newestEntryId: '7006', updatedAt: '2026-03-01T10:00:00Z' };
    expect(sent(zaf.requests)).toEqual([
      { proof, version: 4, thumb: 'down', reasons: [] },
      { proof, version: 4, thumb: 'down', reasons: ['missing'] },
      { proof, version: 4, thumb: 'none', reasons: [] },
    ]);
  });

  it('keep the focus and the reasons chosen when the next answer repeats the thumb', async () => {
    const more: Partial<Ready> = {};
    const { user, zaf } = open(aBrief({ version: 4 }), { more });
    await user.click(await screen.findByRole('button', { name: en['thumb.down'] }));
    const missing = screen.getByRole('button', { name: en['reason.missing'] });
    await user.click(missing);
    await waitFor(() => expect(sent(zaf.requests)).toHaveLength(2));
    more.thumb = 'down';
    const asked = zaf.requests.length;
    await user.click(screen.getByRole('button', { name: en['brief.refresh'] }));
    await waitFor(() => expect(zaf.requests.length).toBeGreaterThan(asked + 2));
    await user.click(screen.getByRole('button', { name: en['reason.unclear'] }));
    await waitFor(() => expect(sent(zaf.requests)).toHaveLength(3));
    expect(missing.isConnected).toBe(true);
    expect(sent(zaf.requests)[2]).toMatchObject({ thumb: 'down', reasons: ['missing', 'unclear'] });
  });

  it('stand as this agent left them', async () => {
    open(aBrief(), { more: { thumb: 'up' } });
    const up = await screen.findByRole('button', { name: en['thumb.up'] });
    expect(up.getAttribute('aria-pressed')).toBe('true');
  });

  it.each([
    ['the brief has changed', () => ({ state: 'stale' }), en['thumb.stale']],
    [
      'nobody answers',
      () => {
        throw { status: 503 };
      },
      en['thumb.failed'],
    ],
  ])('go back to what they were when %s', async (_why, answer, words) => {
    const { user } = open(aBrief(), { feedback: answer });
    const up = await screen.findByRole('button', { name: en['thumb.up'] });
    await user.click(up);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(up.getAttribute('aria-pressed')).toBe('false');
  });

  it('come back with the reasons given before, so that one more does not wipe them out', async () => {
    const { user, zaf } = open(aBrief(), {
      more: { thumb: 'down', thumbReasons: ['missing', 'unclear'] },
    });
    const missing = await screen.findByRole('button', { name: en['reason.missing'] });
    expect(missing.getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('button', { name: en['reason.wrong'] }));
    await waitFor(() => expect(sent(zaf.requests)).toHaveLength(1));
    expect(sent(zaf.requests)[0]).toMatchObject({ reasons: ['missing', 'unclear', 'wrong'] });
  });

  it('are not sent for an agent whom Zendesk did not name, and say so', async () => {
    const { user, zaf } = open(aBrief(), { agentId: '' });
    const up = await screen.findByRole('button', { name: en['thumb.up'] });
    await user.click(up);
    expect(await screen.findByText(en['thumb.nobody'])).toBeTruthy();
    expect(up.getAttribute('aria-pressed')).toBe('false');
    expect(sent(zaf.requests)).toEqual([]);
  });
});
