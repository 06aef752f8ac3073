import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { userOfSession } from '../../auth/session.ts';
import { ZendeskError } from '../../errors/zendesk-error.ts';
import { deskOf, type HelpDesk } from '../../help-center/desk-of.ts';
import { brandOfHost } from '../../people/brand-of-host.ts';
import { canReadArticle } from '../../permissions/can-read-article.ts';
import type { Sandbox } from '../../sandbox.ts';
import { articlePage, homePage, missingPage } from './pages.ts';

const STYLE = new URL('../style/help-center.css', import.meta.url);
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Where people read a brand's help centre: `/hc/<locale>` and `/hc/<locale>/articles/<id>-words`. Readers are
 * who they are signed in as in the workspace, or visitors, and see what those may.
 */
export function helpCenterPages(sandbox: Sandbox): Hono {
  const routes = new Hono();
  routes.get('/hc/style.css', async (c) =>
    c.body(await readFile(STYLE, 'utf8'), 200, { 'content-type': 'text/css' }),
  );
  routes.get('/hc', (c) => {
    const { defaultLocale } = deskOf(sandbox, new URL(c.req.url), undefined, undefined);
    return c.redirect(`/hc/${defaultLocale}`, 302);
  });
  routes.get('/hc/:locale', (c) => {
    const desk = deskFor(sandbox, c);
    return desk ? show(c, homePage(desk, c.req.param('locale'))) : missing(sandbox, c);
  });
  routes.get('/hc/:locale/articles/:article', (c) => {
    const desk = deskFor(sandbox, c);
    // The words behind the id are for show and may be old.
    const id = Number.parseInt(c.req.param('article'), 10);
    const found = desk?.articles.find((one) => one.id === id);
    if (!desk || !found) return missing(sandbox, c);
    const user = userOfSession(sandbox, c.req.raw);
    const languages = found.article.translations
      .filter((one) => canReadArticle(sandbox.account, user, found.article, one))
      .map(({ locale }) => locale)
      .filter((locale) => desk.locales.includes(locale));
    return show(c, articlePage(desk, found, languages));
  });
  return routes;
}

/** `undefined` in a language that this help centre does not have. */
function deskFor(sandbox: Sandbox, c: Context): HelpDesk | undefined {
  const user = userOfSession(sandbox, c.req.raw);
  try {
    return deskOf(sandbox, new URL(c.req.url), user, c.req.param('locale'));
  } catch (error) {
    if (error instanceof ZendeskError && error.status === 404) return undefined;
    throw error;
  }
}

function missing(sandbox: Sandbox, c: Context) {
  c.status(404);
  return show(c, missingPage(brandOfHost(sandbox.account, new URL(c.req.url)).name));
}

function show(c: Context, page: ReturnType<typeof missingPage>) {
  c.header('content-security-policy', POLICY);
  c.header('cache-control', 'no-store');
  return c.html(page);
}
