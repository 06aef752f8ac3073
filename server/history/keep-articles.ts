import { and, eq, inArray, sql } from 'drizzle-orm';
import { htmlToText } from '../conversation/html-to-text.ts';
import { pastArticles } from '../db/account-schema.ts';
import type { Db } from '../db/connect.ts';
import { fromExcluded } from '../db/from-excluded.ts';
import { forgetDocuments } from '../search/store/forget-documents.ts';
import { indexArticles, listArticleDocuments } from '../search/store/index-articles.ts';
import type { ZendeskArticle } from '../zendesk/help-center-payloads.ts';
import { isOutdated } from '../zendesk/help-center.ts';

type Row = typeof pastArticles.$inferInsert;

/**
 * Stores articles, each in the language it came in. Drafts are not kept (C-03), also where an article was published
 * before. What its writers marked as out of date is kept and never suggested: its source language is up to date.
 */
export async function keepArticles(
  tx: Db,
  { installId, brandId, now }: { installId: string; brandId: string; now: Date },
  listed: ZendeskArticle[],
): Promise<void> {
  const newest = new Map(listed.map((one) => [`${one.id} ${one.locale}`, one]));
  const published = [...newest.values()].filter((one) => one.draft !== true);
  for (const { id, locale } of [...newest.values()].filter((one) => one.draft === true)) {
    await tx
      .delete(pastArticles)
      .where(
        and(
          eq(pastArticles.installId, installId),
          eq(pastArticles.articleId, id),
          eq(pastArticles.locale, locale),
        ),
      );
  }
  if (published.length > 0)
    await tx
      .insert(pastArticles)
      .values(published.map((one) => rowOf({ installId, brandId, now }, one)))
      .onConflictDoUpdate({
        target: [pastArticles.installId, pastArticles.articleId, pastArticles.locale],
        set: fromExcluded(pastArticles, ['installId', 'articleId', 'locale', 'createdAt']),
      });
  await forgetUnkept(tx, installId);
  await indexArticles(
    tx,
    installId,
    published
      .filter((one) => !isOutdated(one))
      .map((one) => ({
        articleId: one.id,
        locale: one.locale,
        brandId,
        title: one.title ?? '',
        body: one.body ?? '',
        isRestricted: one.user_segment_id !== undefined,
      })),
  );
}

/** Forgets an article in all of its languages, or all but these. */
export async function dropArticle(
  tx: Db,
  installId: string,
  { articleId, brandId }: { articleId: string; brandId: string },
  except: string[] = [],
): Promise<void> {
  const own = and(
    eq(pastArticles.installId, installId),
    eq(pastArticles.articleId, articleId),
    // Another brand's help centre knows nothing of it.
    eq(pastArticles.brandId, brandId),
  );
  const kept = except.length > 0 ? inArray(pastArticles.locale, except) : undefined;
  await tx.delete(pastArticles).where(kept ? and(own, sql`not ${kept}`) : own);
  await forgetUnkept(tx, installId);
}

/** What is not kept any more, or is out of date, cannot be found any more, in whichever of its languages. */
export async function forgetUnkept(tx: Db, installId: string): Promise<void> {
  const found = await listArticleDocuments(tx, installId);
  if (found.length === 0) return;
  const rows = await tx
    .select({ articleId: pastArticles.articleId, locale: pastArticles.locale })
    .from(pastArticles)
    .where(and(eq(pastArticles.installId, installId), eq(pastArticles.isOutdated, false)));
  const kept = new Set(rows.map(({ articleId, locale }) => `${articleId} ${locale}`));
  for (const { articleId, locale } of found) {
    if (kept.has(`${articleId} ${locale}`)) continue;
    await forgetDocuments(tx, installId, { kind: 'article', ids: [articleId], locale });
  }
}

function rowOf(
  { installId, brandId, now }: { installId: string; brandId: string; now: Date },
  one: ZendeskArticle,
): Row {
  return {
    installId,
    articleId: one.id,
    locale: one.locale,
    brandId,
    sectionId: one.section_id ?? null,
    title: one.title ?? '',
    text: htmlToText(one.body ?? '').text,
    userSegmentId: one.user_segment_id ?? null,
    isOutdated: isOutdated(one),
    createdAt: new Date(one.created_at),
    updatedAt: new Date(one.updated_at),
    listedAt: now,
  };
}
