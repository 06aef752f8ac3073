import { Hono } from 'hono';
import { requireAdmin } from '../../auth/require-admin.ts';
import { forbidden } from '../../errors/forbidden.ts';
import { deleteCategory } from '../../help-center/delete-category.ts';
import { deleteSection } from '../../help-center/delete-section.ts';
import { deleteTranslation } from '../../help-center/delete-translation.ts';
import { findArticleOf } from '../../help-center/find-article.ts';
import { mayChange } from '../../permissions/can-read-article.ts';
import type { Sandbox } from '../../sandbox.ts';
import { callerOf, type ApiEnv } from '../api-env.ts';
import { idParam } from '../id-param.ts';

/** Taking away whole sections and categories, for those who manage the help centre, and single languages. */
export function removalRoutes(sandbox: Sandbox): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.delete('/help_center/sections/:id', (c) => {
    requireAdmin(callerOf(c));
    deleteSection(sandbox, idParam(c));
    return c.body(null, 204);
  });
  routes.delete('/help_center/categories/:id', (c) => {
    requireAdmin(callerOf(c));
    deleteCategory(sandbox, idParam(c));
    return c.body(null, 204);
  });
  routes.delete('/help_center/translations/:id', (c) => {
    const id = idParam(c);
    const article = findArticleOf(sandbox, id);
    if (!mayChange(sandbox.account, callerOf(c).user, article, 'edit')) throw forbidden();
    deleteTranslation(sandbox, id);
    return c.body(null, 204);
  });
  return routes;
}
