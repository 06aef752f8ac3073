import { describe, expect, it } from 'vitest';
import { fillLibrary } from '../sandbox/history/fill-library.ts';
import { archiveArticle } from '../sandbox/help-center/archive-article.ts';
import { updateTranslation } from '../sandbox/help-center/update-translation.ts';
import { brandOrigin } from '../sandbox/people/brand-origin.ts';
import { accountTruth } from '../sandbox/truth/account-truth.ts';
import { coreAccount, json } from './core-account.ts';

function filled(articles: number, seed?: number) {
  const account = coreAccount();
  const ids = fillLibrary(account.sandbox, { articles, seed });
  return { ...account, ids };
}

/** What a complete walk through every listing of an account finds published, as the truth names it. */
async function walked({ sandbox, bearer }: ReturnType<typeof coreAccount>): Promise<string[]> {
  const headers = { authorization: `Bearer ${bearer()}` };
  const found: string[] = [];
  for (const brand of sandbox.account.brands.values()) {
    for (const locale of ['en-us', 'de']) {
      let url: string | null =
        `${brandOrigin(sandbox, brand)}/api/v2/help_center/${locale}/articles.json?per_page=100`;
      while (url !== null) {
        const page = await json(await sandbox.fetch(new Request(url, { headers })));
        for (const { id, draft } of page.articles as { id: number; draft: boolean }[]) {
          if (!draft) found.push(`${brand.id}/${locale}/${id}`);
        }
        url = page.next_page;
      }
    }
  }
  return found;
}

describe('a generated library', () => {
  it('is, listing by listing, what the truth says, before and after articles vanish', async () => {
    const account = filled(400);
    const { sandbox, ids } = account;
    const truth = () => [...accountTruth(sandbox).articles.keys()].sort();
    expect((await walked(account)).sort()).toEqual(truth());
    expect(truth().length).toBeGreaterThan(450);
    archiveArticle(sandbox, ids[0]!);
    updateTranslation(sandbox, ids[1]!, 'en-us', { draft: true }, sandbox.account.ownerId);
    expect((await walked(account)).sort()).toEqual(truth());
  });

  it('has drafts, articles for staff and second languages, and a word of its own in each', () => {
    const { sandbox } = filled(400);
    const articles = [...sandbox.account.helpCenter.articles.values()];
    const texts = articles.flatMap(({ translations }) => translations);
    const share = (part: number, of: number) => Math.round((part / of) * 10);
    expect(share(articles.filter(({ translations }) => translations[0]?.draft).length, 400)).toBe(
      1,
    );
    expect(share(articles.filter(({ userSegmentId }) => userSegmentId !== null).length, 400)).toBe(
      1,
    );
    expect(share(texts.length - 400, 400)).toBe(5);
    const words = texts.map(({ body }) => /the word ([a-z]{8}) ready/.exec(body)?.[1]);
    expect(new Set(words).size).toBe(texts.length);
    expect(texts.filter(({ title, body }) => /\{\w+\}|undefined/.test(title + body))).toEqual([]);
  });

  it('is the same for the same seed, tells nobody, and does not write the future', () => {
    const account = coreAccount();
    const told: string[] = [];
    account.sandbox.emit = ({ type }) => told.push(type);
    fillLibrary(account.sandbox, { articles: 50 });
    const outline = ({ sandbox }: ReturnType<typeof coreAccount>) =>
      [...sandbox.account.helpCenter.articles.values()].map(({ translations }) =>
        translations.map(({ title, body, draft }) => [title, body, draft]),
      );
    expect(outline(account)).toEqual(outline(filled(50)));
    expect(outline(account)).not.toEqual(outline(filled(50, 2)));
    expect(told).toEqual([]);
    const now = account.sandbox.clock.iso();
    const times = [...account.sandbox.account.helpCenter.articles.values()];
    expect(times.every(({ updatedAt }) => updatedAt <= now)).toBe(true);
  });
});
