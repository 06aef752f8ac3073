import { html, raw } from 'hono/html';
import type { HelpDesk, Readable } from '../../help-center/desk-of.ts';
import type { Category, Section } from '../../help-center/help-center.ts';
import { articleUrl } from '../../show/article-url.ts';
import type { Html } from '../html.ts';
import { sanitizeHtml } from '../sanitize-html.ts';

/** All a reader may read in one language, by category and section. */
export function homePage(desk: HelpDesk, locale: string): Html {
  const links = (section: Section) =>
    desk.articles
      .filter(({ article }) => article.sectionId === section.id)
      .toSorted((a, b) => a.article.position - b.article.position)
      .map((one) => html`<li><a href="${addressOf(desk, one)}">${titleOf(one)}</a></li>`);
  return frame(
    desk.brand.name,
    locale,
    'Help centre',
    html`<h1>How can we help?</h1>
      ${desk.categories.map(
        (category) =>
          html`<h2>${nameIn(category, locale)}</h2>
            ${desk.sections
              .filter(({ categoryId }) => categoryId === category.id)
              .map(
                (section) =>
                  html`<section>
                    <h3>${nameIn(section, locale)}</h3>
                    <ul>
                      ${links(section)}
                    </ul>
                  </section>`,
              )}`,
      )}`,
  );
}

/** One article as its readers see it, with the languages they may change to. */
export function articlePage(desk: HelpDesk, found: Readable, languages: string[]): Html {
  const { article, translation } = found;
  const section = desk.sections.find(({ id }) => id === article.sectionId);
  return frame(
    desk.brand.name,
    translation.locale,
    translation.title,
    html`<nav aria-label="Languages" class="languages">
        ${languages.map((locale) => {
          const one = article.translations.find((each) => each.locale === locale) ?? translation;
          const own = one === translation;
          return html`<a
            href="${addressOf(desk, { article, translation: one })}"
            lang="${locale}"
            ${own ? 'aria-current=true' : ''}
            >${locale}</a
          > `;
        })}
      </nav>
      <p class="soft">${section ? nameIn(section, translation.locale) : ''}</p>
      <h1>${titleOf(found)}</h1>
      <p class="soft">Updated ${translation.updatedAt.slice(0, 10)}</p>
      <article>${raw(sanitizeHtml(translation.body))}</article>`,
  );
}

/** Says the same of what is not there and of what this reader may not read. */
export function missingPage(name: string): Html {
  return frame(
    name,
    'en-us',
    'Not found',
    html`<h1>There is no such page</h1>
      <p>The article may have been archived, or you may have to sign in to read it.</p>`,
  );
}

function frame(name: string, locale: string, title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${name}</title>
        <link rel="stylesheet" href="/hc/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header><a href="/hc">${name} help centre</a></header>
        <main>${content}</main>
      </body>
    </html>`;
}

function addressOf(
  { sandbox }: HelpDesk,
  { article, translation }: Pick<Readable, 'article' | 'translation'>,
): string {
  return articleUrl(sandbox.origin, article, translation);
}

function titleOf({ article, translation }: Readable): Html {
  return html`${translation.title} ${translation.draft ? html`<em class="mark">Draft</em>` : ''}
  ${article.userSegmentId === null ? '' : html`<em class="mark">Not for everybody</em>`}`;
}

function nameIn({ translations, sourceLocale }: Section | Category, locale: string): string {
  const titles = new Map(translations.map((one) => [one.locale, one.title]));
  return titles.get(locale) ?? titles.get(sourceLocale) ?? '';
}
