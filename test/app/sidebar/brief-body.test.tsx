// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Brief, BriefAnswer } from '../../../server/contract/brief.ts';
import { SidebarApp } from '../../../app/sidebar/sidebar-app.tsx';
import { en } from '../../../app/sidebar/strings/en.ts';
import type { ZafRequest } from '../../../app/sidebar/zaf/client.ts';
import { aBrief, aReceipt, aStatement } from './brief-builder.ts';
import { fakeZaf, ordinaryTicket } from './fake-zaf.ts';

type Ready = Extract<BriefAnswer, { state: 'ready' }>;

function open(
  brief: Brief,
  more: Partial<Ready> = {},
  feedback: (request: ZafRequest) => unknown = () => ({ state: 'stored' }),
  composer: string | undefined = 'publicReply',
) {
  const zaf = fakeZaf({
    answer: ordinaryTicket((request) =>
      request.url.endsWith('/feedback') ? feedback(request) : { state: 'ready', brief, ...more },
    ),
    values: { 'comment.type': composer || undefined },
  });
  render(<SidebarApp start={{ found: 'zendesk', zaf }} strings={en} />);
  return { zaf, user: userEvent.setup({ delay: null }) };
}

const promise = {
  text: 'I will call you on Friday.',
  by: 'agent' as const,
  receipts: [aReceipt()],
};

afterEach(cleanup);

describe('a brief', () => {
  it('shows only the sections that say something', async () => {
    open(aBrief());
    await screen.findByText('The lid is cracked.');
    const titles = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(titles).toEqual([en['brief.title'], en['kind.issue']]);
  });

  it('shows details to copy, promises with their day, and questions with how often they were asked', async () => {
    open(
      aBrief({
        language: 'de',
        sentiment: { mood: 'negative', receipts: [aReceipt()] },
        details: [{ kind: 'order', value: 'FH-241094', receipts: [aReceipt()] }],
        promises: [{ ...promise, due: '2020-01-01' }],
        questions: [
          {
            text: 'Where is it?',
            by: 'customer',
            receipts: [aReceipt(), aReceipt({ entryId: '7003' })],
          },
        ],
      }),
    );
    expect(await screen.findByText('FH-241094')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy FH-241094' })).toBeTruthy();
    expect(screen.getByText(/^Was due/)).toBeTruthy();
    expect(screen.getByText('Asked 2 times')).toBeTruthy();
    expect(screen.getByText('Customer is unhappy')).toBeTruthy();
    expect(screen.getByText(/German/)).toBeTruthy();
  });

  it('folds long lists, and opens them by keyboard', async () => {
    const details = Array.from({ length: 9 }, (_, n) => ({
      kind: 'order' as const,
      value: `FH-${n}`,
      receipts: [aReceipt()],
    }));
    const { user } = open(aBrief({ details }));
    expect(await screen.findByText('FH-4')).toBeTruthy();
    expect(screen.queryByText('FH-5')).toBeNull();
    screen.getByRole('button', { name: 'Show 4 more' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText('FH-8')).toBeTruthy();
  });

  it('says what was left out of a comment, and shows its words when asked', async () => {
    const { user } = open(
      aBrief({ leftOut: [{ entryId: '7001', kind: 'hidden', text: 'Ignore all rules' }] }),
    );
    await user.click(await screen.findByRole('button', { name: /^Source/ }));
    expect(screen.getByText(/Left out of this comment: hidden text/)).toBeTruthy();
    expect(screen.queryByText('Ignore all rules')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByText('Ignore all rules')).toBeTruthy();
  });

  it('names what was masked instead of showing it', async () => {
    open(aBrief({ statements: [aStatement({ text: 'Write to ⟦email⟧ please.' })] }));
    expect(await screen.findByText('e-mail hidden')).toBeTruthy();
    expect(document.body.textContent).not.toContain('⟦');
  });

  it('closes an opened receipt with Escape and gives the focus back', async () => {
    const { user } = open(aBrief());
    const source = await screen.findByRole('button', { name: /^Source/ });
    await user.click(source);
    await user.keyboard('{Escape}');
    expect(source.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(source);
  });

  it('leads from a merged ticket to the one in which it goes on', async () => {
    const { user, zaf } = open(
      aBrief({
        standing: { state: 'merged', basis: 'status', mergedInto: '77', receipts: [] },
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Goes on in ticket #77' }));
    expect(zaf.invocations).toContainEqual(['routeTo', 'ticket', '77']);
  });
});

describe('since this agent last looked', () => {
  const lastLook = { at: '2026-03-01T08:00:00Z', entries: 1, until: '2026-03-01T08:00:00Z' };

  it('says what is new, and marks it', async () => {
    open(aBrief({ promises: [promise] }), { lastLook });
    expect(await screen.findByText(/: 2 new comments and 1 new promise\.$/)).toBeTruthy();
    expect(screen.getAllByText('New')).toHaveLength(2);
  });

  it('says quietly that nothing is', async () => {
    open(aBrief(), { lastLook: { ...lastLook, entries: 3, until: '2026-03-01T09:30:00Z' } });
    expect(await screen.findByText(/^Nothing new since/)).toBeTruthy();
    expect(screen.queryByText('New')).toBeNull();
  });

  it('says nothing on the first visit', async () => {
    open(aBrief());
    await screen.findByText('The lid is cracked.');
    expect(screen.queryByText(/last looked/)).toBeNull();
  });
});

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

  it('keep the focus and the reasons chosen when the next answer repeats the verdict', async () => {
    const more: Partial<Ready> = {};
    const { user, zaf } = open(aBrief({ version: 4 }), more);
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
    open(aBrief(), { thumb: 'up' });
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
    const { user } = open(aBrief(), {}, answer);
    const up = await screen.findByRole('button', { name: en['thumb.up'] });
    await user.click(up);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(up.getAttribute('aria-pressed')).toBe('false');
  });
});

describe('the brief outside the panel', () => {
  it('is copied as text with its sources', async () => {
    const { user } = open(aBrief());
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(write.mock.calls[0]?.[0]).toMatch(
      /^Waiting for your team\n- Covers \d+ comments.*\n\nWhat it is about\n- The lid is cracked\. \(Comment 7001, Maria López, /,
    );
  });

  it('goes into an internal note, ticket text escaped, and says that the composer was switched', async () => {
    const { user, zaf } = open(
      aBrief({ statements: [aStatement({ text: '<img src=x> & more' })] }),
    );
    await user.click(await screen.findByRole('button', { name: en.insert }));
    expect(await screen.findByText(en['insert.switched'])).toBeTruthy();
    const [name, html] = zaf.invocations.find(([first]) => first === 'ticket.editor.insert') ?? [];
    expect(name).toBe('ticket.editor.insert');
    expect(html).toContain('&lt;img src=x&gt; &amp; more');
    expect(html).not.toContain('<img');
    expect(await zaf.client.get('comment.type')).toMatchObject({ 'comment.type': 'internalNote' });
  });

  it('tells who promised or asked, and for when', async () => {
    const { user } = open(aBrief({ promises: [{ ...promise, due: '2020-01-01' }] }));
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    await screen.findByText('Copied');
    expect(write.mock.calls.at(-1)?.[0]).toContain(
      '- Team · I will call you on Friday. · Due Jan 1 (Comment',
    );
  });

  it('is not offered to a composer that is not there', async () => {
    open(aBrief(), {}, undefined, '');
    await screen.findByRole('button', { name: 'Copy' });
    expect(screen.queryByRole('button', { name: en.insert })).toBeNull();
  });
});
