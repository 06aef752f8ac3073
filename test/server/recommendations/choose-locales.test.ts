import { describe, expect, it } from 'vitest';
import { chooseLocales } from '../../../server/recommendations/choose-locales.ts';

const article = (articleId: string, ...locales: string[]) =>
  locales.map((locale) => ({ articleId, locale }));

describe('the language in which an article is suggested', () => {
  it("is the requester's own where there is one, however it is spelled", () => {
    const all = article('1', 'de', 'en-us', 'en-gb');
    expect(chooseLocales(all, 'en-GB')).toEqual(new Map([['1', 'en-gb']]));
    expect(chooseLocales(all, 'de')).toEqual(new Map([['1', 'de']]));
  });

  it('is another one of the same language before any other', () => {
    expect(chooseLocales(article('1', 'de', 'en-us'), 'en-au')).toEqual(new Map([['1', 'en-us']]));
  });

  it('leaves out articles nobody translated where others are', () => {
    const all = [...article('1', 'de'), ...article('2', 'en-us')];
    expect(chooseLocales(all, 'en-us')).toEqual(new Map([['2', 'en-us']]));
  });

  it('is whatever there is where nothing is in that language', () => {
    const all = [...article('1', 'fr', 'de'), ...article('2', 'fr')];
    expect(chooseLocales(all, 'ja')).toEqual(
      new Map([
        ['1', 'de'],
        ['2', 'fr'],
      ]),
    );
  });
});
