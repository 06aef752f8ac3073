// @vitest-environment jsdom
import '../prepare-jsdom.ts';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Brief } from '../../../server/contract/brief.ts';
import { en } from '../../../app/sidebar/strings/en.ts';
import { aBrief, aReceipt, aStatement } from './brief-builder.ts';
import { openBrief as open } from './open-brief.tsx';

/** The year in which the briefs of these tests were made, so that their days name none. */
beforeEach(() => void vi.setSystemTime('2026-11-01T12:00:00Z'));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const promise = {
  text: 'I will call you on Friday.',
  by: 'agent' as const,
  receipts: [aReceipt()],
};

/** The text an agent gets who presses Copy. */
async function copy(brief: Brief): Promise<string> {
  const { user } = open(brief);
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(await screen.findByRole('button', { name: 'Copy' }));
  await screen.findByText('Copied');
  return write.mock.calls.at(-1)?.[0] ?? '';
}

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
    open(aBrief(), { composer: '' });
    await screen.findByRole('button', { name: 'Copy' });
    expect(screen.queryByRole('button', { name: en.insert })).toBeNull();
  });

  it('goes without a word about it into what was an internal note already', async () => {
    const { user } = open(aBrief(), { composer: 'internalNote' });
    await user.click(await screen.findByRole('button', { name: en.insert }));
    expect(await screen.findByText(en['insert.done'])).toBeTruthy();
  });

  it('leaves the composer on its public reply, and says so, when Zendesk takes no text', async () => {
    const { user, zaf } = open(aBrief());
    zaf.client.invoke = (name) =>
      name === 'ticket.editor.insert' ? Promise.reject(new Error('no')) : Promise.resolve();
    await user.click(await screen.findByRole('button', { name: en.insert }));
    expect(await screen.findByText(en['insert.refused'])).toBeTruthy();
    expect(await zaf.client.get('comment.type')).toMatchObject({ 'comment.type': 'publicReply' });
  });

  it('says what rests on an internal note, as the panel does', async () => {
    const note = aReceipt({ entryId: '7005', authorName: 'Ann', public: false });
    const copied = await copy(
      aBrief({
        standing: { state: 'waiting-for-agent', basis: 'conversation', receipts: [note] },
        sentiment: { mood: 'negative', receipts: [aReceipt()] },
        statements: [
          aStatement(),
          aStatement({ kind: 'done', text: 'Is known.', receipts: [note] }),
        ],
        details: [{ kind: 'order', value: 'FH-1', receipts: [note] }],
      }),
    );
    const source = 'Comment 7005, Ann, Mar 1, Internal';
    expect(copied).toContain(`Waiting for your team (${source})`);
    expect(copied).toContain(`- Is known. (${source})`);
    expect(copied).toContain(`- Order: FH-1 (${source})`);
    expect(copied).toContain('- Customer is unhappy (Comment 7001, Maria López, Mar 1)');
    expect(copied.match(/Internal/g)).toHaveLength(3);
  });

  it('stands under the headings that the panel shows', async () => {
    const receipts = [aReceipt({ authorRole: 'agent' })];
    const copied = await copy(aBrief({ statements: [aStatement({ receipts })] }));
    expect(copied).toContain(`${en['kind.issue-otherwise']}\n- The lid is cracked.`);
    expect(screen.getByRole('heading', { name: en['kind.issue-otherwise'] })).toBeTruthy();
  });

  it('names what was masked, of words and of authors', async () => {
    const receipts = [aReceipt({ authorName: 'Caller ⟦phone⟧' })];
    const text = 'Write to ⟦email⟧ please.';
    const copied = await copy(aBrief({ statements: [aStatement({ text, receipts })] }));
    expect(copied).toContain(
      'Write to [e-mail hidden] please. (Comment 7001, Caller [phone hidden], Mar 1)',
    );
    expect(copied).not.toContain('⟦');
  });

  it.each<[string, () => boolean]>([
    ['does nothing', () => false],
    [
      'fails',
      () => {
        throw new Error('denied');
      },
    ],
  ])('is there to be selected where the older way to copy %s, too', async (_what, older) => {
    const { user } = open(aBrief());
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    document.execCommand = older;
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(en['copy.failed'])).toBeTruthy();
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: en['brief.title'] });
    expect(text.value).toContain('The lid is cracked.');
    expect(screen.queryByText('Copied')).toBeNull();
  });
});
