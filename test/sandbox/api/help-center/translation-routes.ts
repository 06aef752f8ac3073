import { Hono } from 'hono';
import { recordNotFound } from '../../errors/record-not-found.ts';
import { findArticle } from '../../help-center/find-article.ts';
import { canReadArticle } from '../../permissions/can-read-article.ts';
import type { Sandbox } from '../../sandbox.ts';
import { showTranslation } from '../../show/show-translation.ts';
import type { ApiContext, ApiEnv } from '../api-env.ts';
import { idParam } from '../id-param.ts';
import { deskFor } from './article-routes.ts';

/** The languages of one article that the caller may read, and those it lacks. */
export function translationRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const readable = (c: ApiContext) => {
    const article = findArticle(sandbox, idParam(c));
    const user = c.get('caller')?.user;
    const translations = article.translations.filter((one) =>
      canReadArticle(sandbox.account, user, article, one),
    );
    if (translations.length === 0) throw recordNotFound();
    const { origin } = deskFor(sandbox, c).sandbox;
    return { article, shown: translations.map((one) => showTranslation(origin, article, one)) };
  };
  const routes = new Hono<ApiEnv>();
  routes.get('/help_center/articles/:id/translations', (c) => {
    const { shown } = readable(c);
    return c.json({
      translations: shown,
      count: shown.length,
      next_page: null,
      previous_page: null,
    });
  });
  routes.get('/help_center/articles/:id/translations/missing', (c) => {
    const has = readable(c).article.translations.map(({ locale }) => locale);
    return c.json({ locales: deskFor(sandbox, c).locales.filter((one) => !has.includes(one)) });
  });
  routes.get('/help_center/articles/:id/translations/:language', (c) => {
    const language = c.req.param('language');
    const translation = readable(c).shown.find((one) => one['locale'] === language);
    if (!translation) throw recordNotFound();
    return c.json({ translation });
  });
  return routes;
}
