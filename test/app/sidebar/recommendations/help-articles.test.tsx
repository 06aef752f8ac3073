// @vitest-environment jsdom
import '../../prepare-jsdom.ts';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../../app/sidebar/strings/en.ts';
import { openRecommendations as open, readOfOthers, thePanel } from './open-recommendations.tsx';
import { aFoundArticle, recommended, zendeskArticle } from './zendesk-answers.ts';

afterEach(cleanup);

const only = (articles: ReturnType<typeof aFoundArticle>[]) =>
  recommended({ articles, tickets: [] });
const title = { name: 'Updates that fail' };
const refused = () => {
  throw { status: 404 };
};

describe('a help article (F-12)', () => {
  it('shows its section and why it is here, and opened what it says, as text', async () => {
    const { user, zaf } = open({ answer: only([aFoundArticle()]) });
    const heading = await screen.findByRole('heading', title);
    const row = heading.closest('li')!;
    expect(row.textContent).toContain('Troubleshooting');
    expect(row.textContent).toContain('Both mention 0x80070643 and update');
    expect(readOfOthers(zaf)).toContain('/api/v2/help_center/en-us/articles/500?include=sections');
    await user.click(screen.getByRole('button', title));
    expect(
      screen.getByText('Error 0x80070643 means that an update was not installed.'),
    ).toBeTruthy();
    const link = screen.getByRole('link', { name: new RegExp(en['rec.openArticle']) });
    expect(link.getAttribute('href')).toBe('https://acme.zendesk.com/hc/en-us/articles/500');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('shows the named characters of its visible text, or its beginning when it was edited since', async () => {
    const body = '<h2>Before</h2><p>Do <em>this</em>.</p>';
    const articles = [
      aFoundArticle({ range: { start: 6, end: 13 } }),
      aFoundArticle({ articleId: '501', range: { start: 90, end: 120 } }),
    ];
    const { user } = open({
      answer: only(articles),
      article: (url) => zendeskArticle({ id: url.includes('501') ? 501 : 500, body }),
    });
    const [first, second] = await screen.findAllByRole('button', title);
    await user.click(first!);
    expect(screen.getByText('… Do this.')).toBeTruthy();
    await user.click(second!);
    expect(screen.getByText(/^Before\s+Do this\.$/)).toBeTruthy();
  });

  it.each([
    ['only a segment may read it, as the backend says', { restricted: true }, {}],
    ['only a segment may read it, as Zendesk says now', {}, { user_segment_id: 7 }],
    ['several segments may read it', {}, { user_segment_ids: [7, 8] }],
  ])('is marked when %s', async (_why, found, article) => {
    open({ answer: only([aFoundArticle(found)]), article: () => zendeskArticle(article) });
    expect(await screen.findByText(en['rec.restricted'])).toBeTruthy();
  });

  it.each([
    ['refused', refused],
    ['a draft again', () => zendeskArticle({ draft: true })],
    ['out of date in its language', () => zendeskArticle({ outdated_locales: ['en-us'] })],
  ])('is counted and not shown when it is %s', async (_what, article) => {
    open({ answer: only([aFoundArticle()]), article });
    expect(await screen.findByText(/^1 hidden/)).toBeTruthy();
    expect((await thePanel()).textContent).not.toContain('Updates that fail');
  });

  it('of another brand is looked for with the search, which reaches every brand', async () => {
    const { zaf } = open({
      answer: only([aFoundArticle({ brandId: '33' })]),
      article: (url) => {
        if (!url.includes('/articles/search?')) return refused();
        const other = zendeskArticle({ id: 1, title: 'Another' }).article;
        return { results: url.includes('update') ? [other, zendeskArticle().article] : [other] };
      },
    });
    expect(await screen.findByRole('button', title)).toBeTruthy();
    expect(readOfOthers(zaf).slice(-2)).toEqual([
      '/api/v2/help_center/articles/search?brand_id=33&locale=en-us&query=0x80070643&per_page=100',
      '/api/v2/help_center/articles/search?brand_id=33&locale=en-us&query=update&per_page=100',
    ]);
  });

  it('is not said to be hidden when Zendesk is silent: then it can be tried again', async () => {
    let fails = true;
    const article = () => {
      if (fails) throw { status: 503 };
      return zendeskArticle();
    };
    const { user } = open({ answer: only([aFoundArticle()]), article });
    expect(await screen.findByText(en['rec.unread'])).toBeTruthy();
    expect(screen.queryByText(/hidden/)).toBeNull();
    fails = false;
    await user.click(screen.getByRole('button', { name: en['brief.tryAgain'] }));
    expect(await screen.findByRole('button', title)).toBeTruthy();
  });

  it('without a web address offers no link', async () => {
    const { user } = open({
      answer: only([aFoundArticle()]),
      article: () => zendeskArticle({ html_url: 'javascript:alert(1)' }),
    });
    await user.click(await screen.findByRole('button', title));
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('button', { name: en['rec.insertLink'] })).toBeNull();
  });
});
