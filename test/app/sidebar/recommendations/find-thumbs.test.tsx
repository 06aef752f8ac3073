// @vitest-environment jsdom
import '../../prepare-jsdom.ts';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../../app/sidebar/strings/en.ts';
import type { ZafRequest } from '../../../../app/sidebar/zaf/client.ts';
import { openRecommendations as open } from './open-recommendations.tsx';
import { aFoundTicket, recommended } from './zendesk-answers.ts';

afterEach(cleanup);

const ofTicket = { name: 'Was this helpful? Update 71 fails' };
const ofArticle = { name: 'Was this helpful? Updates that fail' };
const sent = (requests: ZafRequest[]) =>
  requests
    .filter(({ url }) => url.endsWith('/recommendations/feedback'))
    .map(({ data }) => JSON.parse(data ?? '') as object);

async function thumb(group: { name: string }, kind: 'up' | 'down') {
  const thumbs = await screen.findByRole('group', group);
  return within(thumbs).getByRole('button', { name: en[`thumb.${kind}`] });
}

describe('thumbs on a find (F-17)', () => {
  it('count at once, name what they are about, and can be undone', async () => {
    let store: (answer: unknown) => void = () => undefined;
    const { user, zaf } = open({
      answer: recommended(),
      feedback: () => new Promise((resolve) => (store = resolve)),
    });
    const up = await thumb(ofTicket, 'up');
    await user.click(up);
    expect(up.getAttribute('aria-pressed')).toBe('true');
    await waitFor(() => expect(sent(zaf.requests)).toHaveLength(1));
    store({ state: 'stored' });
    expect(await screen.findByText(en['thumb.stored'])).toBeTruthy();
    await user.click(screen.getByRole('button', { name: en.undo }));
    expect(up.getAttribute('aria-pressed')).toBe('false');
    expect(document.activeElement).toBe(up);
    await waitFor(() => expect(sent(zaf.requests)).toHaveLength(2));
    store({ state: 'stored' });
    expect(await screen.findByText(en['thumb.taken-back'])).toBeTruthy();
    const proof = { newestEntryId: '7006', updatedAt: '2026-03-01T10:00:00Z' };
    const about = { kind: 'ticket', ticketId: '71' };
    expect(sent(zaf.requests)).toEqual([
      { proof, version: 3, about, thumb: 'up' },
      { proof, version: 3, about, thumb: 'none' },
    ]);
  });

  it('on an article name its language too', async () => {
    const { user, zaf } = open({ answer: recommended() });
    await user.click(await thumb(ofArticle, 'down'));
    await waitFor(() =>
      expect(sent(zaf.requests)).toMatchObject([
        { about: { kind: 'article', articleId: '500', locale: 'en-us' }, thumb: 'down' },
      ]),
    );
  });

  it('stand as this agent left them', async () => {
    open({ answer: recommended({ tickets: [aFoundTicket({ thumb: 'down' })] }) });
    expect((await thumb(ofTicket, 'down')).getAttribute('aria-pressed')).toBe('true');
    expect((await thumb(ofTicket, 'up')).getAttribute('aria-pressed')).toBe('false');
  });

  it.each([
    ['the list has changed', () => ({ state: 'stale' }), en['rec.thumb.stale']],
    [
      'nobody answers',
      () => {
        throw { status: 503 };
      },
      en['thumb.failed'],
    ],
  ])('go back to what they were when %s', async (_why, feedback, words) => {
    const { user } = open({ answer: recommended(), feedback });
    const up = await thumb(ofTicket, 'up');
    await user.click(up);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(up.getAttribute('aria-pressed')).toBe('false');
  });
});
