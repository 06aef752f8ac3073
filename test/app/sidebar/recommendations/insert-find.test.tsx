// @vitest-environment jsdom
import '../../prepare-jsdom.ts';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../../app/sidebar/strings/en.ts';
import { openRecommendations } from './open-recommendations.tsx';
import type { OpenOptions } from './open-recommendations.tsx';
import { aFoundArticle, passage, recommended, zendeskArticle } from './zendesk-answers.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Opens the sidebar and the one find in it. */
async function open(kind: 'article' | 'ticket', options: Partial<OpenOptions> = {}) {
  const answer = recommended(kind === 'article' ? { tickets: [] } : { articles: [] });
  const opened = openRecommendations({ answer, ...options });
  const name = kind === 'article' ? /^Updates/ : 'Update 71 fails';
  await opened.user.click(await screen.findByRole('button', { name }));
  const inserted = () =>
    opened.zaf.invocations
      .filter(([call]) => call === 'ticket.editor.insert')
      .map(([, html]) => html);
  const press = async (label: string) =>
    opened.user.click(await screen.findByRole('button', { name: label }));
  return { ...opened, inserted, press };
}

const restricted = {
  answer: recommended({ tickets: [], articles: [aFoundArticle({ restricted: true })] }),
};

describe('putting an article into the composer', () => {
  it('inserts its link into the public reply, with whatever is in its title escaped', async () => {
    const article = () => zendeskArticle({ title: 'Updates <fail> & "more"' });
    const { inserted, press } = await open('article', { article });
    await press(en['rec.insertLink']);
    expect(await screen.findByText(en['rec.inserted.publicReply'])).toBeTruthy();
    expect(inserted()).toEqual([
      '<a href="https://acme.zendesk.com/hc/en-us/articles/500">Updates &lt;fail&gt; &amp; &quot;more&quot;</a>',
    ]);
  });

  it.each([
    ['a note', 'internalNote', en['rec.inserted.internalNote'], /^<a href/],
    [
      'a chat, which takes no markup',
      'chat',
      en['rec.inserted.other'],
      /^Updates that fail: https:/,
    ],
  ])('inserts it into %s where the agent has one', async (_what, composer, words, html) => {
    const { inserted, press } = await open('article', { composer });
    await press(en['rec.insertLink']);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(inserted()).toEqual([expect.stringMatching(html)]);
  });

  it('inserts what it says as text', async () => {
    const { inserted, press } = await open('article');
    await press(en['rec.insertText']);
    await waitFor(() =>
      expect(inserted()).toEqual(['Error 0x80070643 means that an update was not installed.']),
    );
  });

  it('inserts nothing without a click', async () => {
    const { inserted } = await open('article');
    await screen.findByRole('button', { name: en['rec.insertLink'] });
    expect(inserted()).toEqual([]);
  });

  it('offers no insertion where there is no composer, and copying all the same', async () => {
    await open('article', { composer: '' });
    expect(await screen.findByRole('button', { name: en['rec.copyLink'] })).toBeTruthy();
    expect(screen.queryByRole('button', { name: en['rec.insertLink'] })).toBeNull();
  });

  it('copies the link', async () => {
    const { press } = await open('article');
    await press(en['rec.copyLink']);
    expect(await screen.findByText(en.copied)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(
      'https://acme.zendesk.com/hc/en-us/articles/500',
    );
  });

  it('inserts nothing when the composer changed between the click and the insertion', async () => {
    const { zaf, inserted, press } = await open('article');
    await screen.findByRole('button', { name: en['rec.insertLink'] });
    const types = ['publicReply', 'internalNote'];
    const { get } = zaf.client;
    zaf.client.get = async (path) =>
      path === 'comment.type' ? { [path]: types.shift() ?? 'internalNote' } : get(path);
    await press(en['rec.insertLink']);
    expect(await screen.findByText(en['rec.insert.refused'])).toBeTruthy();
    expect(inserted()).toEqual([]);
  });

  it('tells the agent to look when the composer changed while it was inserted', async () => {
    const { zaf, press } = await open('article');
    await screen.findByRole('button', { name: en['rec.insertLink'] });
    const { invoke } = zaf.client;
    zaf.client.invoke = async (...call) => {
      if (call[0] === 'ticket.editor.insert') await zaf.client.set('comment.type', 'internalNote');
      return invoke(...call);
    };
    await press(en['rec.insertLink']);
    expect(await screen.findByText(en['rec.insert.unsure'])).toBeTruthy();
  });

  it('inserts nothing beside another ticket', async () => {
    const { zaf, inserted, press } = await open('article');
    await screen.findByRole('button', { name: en['rec.insertLink'] });
    await zaf.client.set('ticket.id', 43);
    await press(en['rec.insertLink']);
    expect(await screen.findByText(en['rec.insert.refused'])).toBeTruthy();
    expect(inserted()).toEqual([]);
  });
});

describe('what is not simply for the customer', () => {
  it('is asked about once more, on the safe answer, and not inserted when the agent cancels', async () => {
    const { user, inserted, press } = await open('article', restricted);
    const insert = await screen.findByRole('button', { name: en['rec.insertLink'] });
    await user.click(insert);
    const warning = await screen.findByRole('alertdialog', { name: en['rec.warn.title'] });
    expect(warning.textContent).toContain(en['rec.warn.restricted']);
    expect(document.activeElement?.textContent).toBe(en.cancel);
    expect(inserted()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.activeElement).toBe(insert);
    await user.keyboard('{Escape}');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{Enter}');
    await press(en['rec.insertLink']);
    await press(en.cancel);
    expect(inserted()).toEqual([]);
  });

  it('is inserted when the agent insists', async () => {
    const { inserted, press } = await open('article', restricted);
    await press(en['rec.insertLink']);
    await press(en['rec.warn.insert']);
    expect(await screen.findByText(en['rec.inserted.publicReply'])).toBeTruthy();
    expect(inserted()).toHaveLength(1);
  });

  it('goes into an internal note without a question', async () => {
    const { inserted, press } = await open('article', { ...restricted, composer: 'internalNote' });
    await press(en['rec.insertLink']);
    expect(await screen.findByText(en['rec.inserted.internalNote'])).toBeTruthy();
    expect(inserted()).toHaveLength(1);
  });

  it('is not inserted into a public reply that was a note when the agent decided', async () => {
    const { zaf, inserted, press } = await open('article', {
      ...restricted,
      composer: 'internalNote',
    });
    await screen.findByRole('button', { name: en['rec.insertLink'] });
    const types = ['internalNote', 'publicReply'];
    const { get } = zaf.client;
    zaf.client.get = async (path) =>
      path === 'comment.type' ? { [path]: types.shift() ?? 'publicReply' } : get(path);
    await press(en['rec.insertLink']);
    expect(await screen.findByText(en['rec.insert.refused'])).toBeTruthy();
    expect(inserted()).toEqual([]);
  });

  it.each([
    ['the words that another customer was written', true, en['rec.warn.customer']],
    ['the words of an internal note', false, en['rec.warn.internal']],
  ])('is warned about with its reason: %s', async (_what, isPublic, words) => {
    const comment = { id: 9002, plain_body: `Hello Ana,\n\n${passage}`, public: isPublic };
    const { inserted, press } = await open('ticket', { comments: () => ({ comments: [comment] }) });
    await press(en['rec.insertText']);
    expect((await screen.findByRole('alertdialog')).textContent).toContain(words);
    await press(en['rec.warn.insert']);
    await waitFor(() => expect(inserted()).toEqual([passage]));
  });
});
