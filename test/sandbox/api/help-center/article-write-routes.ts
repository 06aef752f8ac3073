import { Hono } from 'hono';
import type { User } from '../../account.ts';
import { forbidden } from '../../errors/forbidden.ts';
import { recordInvalid } from '../../errors/record-invalid.ts';
import { addArticle } from '../../help-center/add-article.ts';
import { addTranslation } from '../../help-center/add-translation.ts';
import { archiveArticle } from '../../help-center/archive-article.ts';
import { findArticle, findTranslation } from '../../help-center/find-article.ts';
import type { Article } from '../../help-center/help-center.ts';
import { updateArticle } from '../../help-center/update-article.ts';
import { updateTranslation } from '../../help-center/update-translation.ts';
import { mayChange } from '../../permissions/can-read-article.ts';
import type { Sandbox } from '../../sandbox.ts';
import { showArticle } from '../../show/show-article.ts';
import { showTranslation } from '../../show/show-translation.ts';
import { callerOf, type ApiContext, type ApiEnv } from '../api-env.ts';
import { idParam, recordOf } from '../id-param.ts';
import { readJson } from '../read-json.ts';
import { deskFor } from './article-routes.ts';
import { articleBody, articleFieldsOf, translationBody } from './article-body.ts';

/** Writing articles: their own metadata alone, their texts by language, and archiving. */
export function articleWriteRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const shown = (c: ApiContext, article: Article, locale: string) =>
    showArticle(deskFor(sandbox, c).sandbox.origin, article, findTranslation(article, locale));
  const editable = (c: ApiContext) => {
    const article = findArticle(sandbox, idParam(c));
    const { user } = callerOf(c);
    if (!mayChange(sandbox.account, user, article, 'edit')) throw forbidden();
    return { article, user };
  };
  const routes = new Hono<ApiEnv>();
  for (const base of ['/help_center', '/help_center/:locale']) {
    routes.post(`${base}/sections/:id/articles`, async (c) => {
      const body = await readJson(c, articleBody);
      const { user } = callerOf(c);
      const section = recordOf(sandbox.account.helpCenter.sections, idParam(c));
      const { title, body: text, draft = false, ...fields } = body.article;
      const locale = c.req.param('locale') ?? body.article.locale;
      if (!title) throw blank('title');
      if (locale === undefined) throw blank('locale');
      const metadata = articleFieldsOf(fields);
      mayAdd(sandbox, user, metadata.permissionGroupId, draft);
      const article = addArticle(sandbox, {
        ...metadata,
        sectionId: section.id,
        title,
        body: text,
        locale,
        draft,
        authorId: user.id,
        notifySubscribers: body.notify_subscribers,
      });
      const answer = shown(c, article, locale);
      return c.json({ article: answer }, 201, { location: String(answer['url']) });
    });
  }
  routes.put('/help_center/articles/:id', async (c) => {
    const { article, user } = editable(c);
    // Title, body and draft are silently left alone here.
    const {
      title: _title,
      body: _body,
      draft: _draft,
      ...fields
    } = (await readJson(c, articleBody)).article;
    updateArticle(sandbox, article.id, articleFieldsOf(fields), user.id);
    return c.json({ article: shown(c, article, article.sourceLocale) });
  });
  routes.delete('/help_center/articles/:id', (c) => {
    archiveArticle(sandbox, editable(c).article.id);
    return c.body(null, 204);
  });
  routes.post('/help_center/articles/:id/translations', async (c) => {
    const { article, user } = editable(c);
    const { locale, title, ...rest } = (await readJson(c, translationBody)).translation;
    if (locale === undefined) throw blank('locale');
    if (!title) throw blank('title');
    if (rest.draft !== true) mayPublish(sandbox, user, article);
    const added = addTranslation(sandbox, article.id, { locale, title, ...rest }, user.id);
    const { origin } = deskFor(sandbox, c).sandbox;
    return c.json({ translation: showTranslation(origin, article, added) }, 201);
  });
  routes.put('/help_center/articles/:id/translations/:language', async (c) => {
    const { article, user } = editable(c);
    const { locale: _locale, ...changes } = (await readJson(c, translationBody)).translation;
    if (changes.draft === false) mayPublish(sandbox, user, article);
    const language = c.req.param('language');
    const changed = updateTranslation(sandbox, article.id, language, changes, user.id);
    const { origin } = deskFor(sandbox, c).sandbox;
    return c.json({ translation: showTranslation(origin, article, changed) });
  });
  return routes;
}

function mayAdd(sandbox: Sandbox, user: User, groupId: number | undefined, draft: boolean): void {
  const [admins] = sandbox.account.helpCenter.permissionGroups.keys();
  const group = { permissionGroupId: groupId ?? admins ?? 0 };
  if (!mayChange(sandbox.account, user, group, 'edit')) throw forbidden();
  if (!draft) mayPublish(sandbox, user, group);
}

function mayPublish(
  sandbox: Sandbox,
  user: User,
  article: Pick<Article, 'permissionGroupId'>,
): void {
  if (!mayChange(sandbox.account, user, article, 'publish')) throw forbidden();
}

function blank(field: string) {
  return recordInvalid({
    [field]: [{ description: `${field}: cannot be blank`, error: 'BlankValue' }],
  });
}
