import type { Brand, User } from '../account.ts';
import { brandOfHost } from '../people/brand-of-host.ts';
import { brandOrigin } from '../people/brand-origin.ts';
import { canReadArticle } from '../permissions/can-read-article.ts';
import { recordNotFound } from '../errors/record-not-found.ts';
import { unauthenticated } from '../errors/unauthenticated.ts';
import type { Sandbox } from '../sandbox.ts';
import { brandIdOf } from './brand-id-of.ts';
import type { Article, Category, Section, Translation } from './help-center.ts';
import { localesOf } from './locales-of.ts';

/** The help centre behind one host, as one reader sees it. */
export interface HelpDesk {
  /** The account under the address of this help centre: what links in its answers begin with. */
  sandbox: Sandbox;
  brand: Brand;
  locales: string[];
  defaultLocale: string;
  categories: Category[];
  sections: Section[];
  /** What this reader may read, in the asked language or each in its own. */
  articles: Readable[];
}

export interface Readable {
  id: number;
  article: Article;
  translation: Translation;
}

/**
 * The help centre a request to `url` is about, for `user` (`undefined`: a visitor). With a locale only
 * what exists in that language; throws RecordNotFound for one that is not switched on, and where the whole
 * help centre is not, and 401 for a visitor where it wants people to sign in.
 */
export function deskOf(
  sandbox: Sandbox,
  url: URL,
  user: User | undefined,
  locale: string | undefined,
): HelpDesk {
  const { account } = sandbox;
  const brand = brandOfHost(account, url);
  if (brand.helpCenter === 'sign-in' && !user) throw unauthenticated();
  if (brand.helpCenter === 'disabled' || brand.helpCenter === 'none') throw recordNotFound();
  const locales = localesOf(account, brand.id);
  if (locale !== undefined && !locales.enabled.includes(locale)) throw recordNotFound();
  const own = <T extends Article | Section | Category>(rows: ReadonlyMap<number, T>): T[] =>
    [...rows.values()].filter((row) => brandIdOf(account, row) === brand.id);
  const inLocale = ({ translations }: Section | Category) =>
    locale === undefined || translations.some((one) => one.locale === locale);
  return {
    sandbox: { ...sandbox, origin: brandOrigin(sandbox, brand) },
    brand,
    locales: locales.enabled,
    defaultLocale: locales.default,
    categories: own(account.helpCenter.categories).filter(inLocale),
    sections: own(account.helpCenter.sections).filter(inLocale),
    articles: own(account.helpCenter.articles).flatMap((article) => {
      const shown = locale ?? article.sourceLocale;
      const translation = article.translations.find((one) => one.locale === shown);
      return translation && canReadArticle(account, user, article, translation)
        ? { id: article.id, article, translation }
        : [];
    }),
  };
}
