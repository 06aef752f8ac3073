import { and, eq, inArray, lt, notInArray } from 'drizzle-orm';
import { dayOf } from '../../calls/day-of.ts';
import { pastArticles } from '../../db/account-schema.ts';
import { readPass, type ArticlePass } from '../../db/article-pass.ts';
import { isPublicOnly } from '../../contract/purposes.ts';
import { listArticles, listStructure, readLocales } from '../../zendesk/help-center.ts';
import type { ZendeskArticle } from '../../zendesk/help-center-payloads.ts';
import { undated } from '../../db/undated.ts';
import type { ReadRows } from '../../zendesk/readable-rows.ts';
import { forgetUnkept, keepArticles } from '../keep-articles.ts';
import { dropUnnamed, keepThings, type Thing } from '../keep-things.ts';
import { latest, streamOf, type Storing } from '../stream.ts';
import { brandHost } from '../brand-host.ts';

type Row = { article: ZendeskArticle } | { thing: Thing };

/**
 * Every article of one brand, language by language. No event tells of an archived or deleted article: one that was
 * not in a listing that came to its end is asked for by itself, and only that answer removes it. With nobody signed in
 * the list holds what everybody may read.
 */
export const articles = streamOf<Row>({
  purposes: ['content'],
  isPublic: true,
  everyMinutes: 60,
  async read(reading) {
    const client = reading.client(await brandHost(reading));
    const before = readPass(reading.position);
    const isNew = !before || before.at >= before.locales.length;
    const locales = isNew ? await readLocales(client) : before.locales;
    const isPublic = isPublicOnly(reading.purposes);
    const structure = isNew
      ? await listStructure(client, isPublic ? locales : [])
      : { rows: [], unreadable: [] };
    const things = structure.rows.map(({ kind, id, name }): Row => {
      return { thing: { kind, id, name, belongsTo: reading.of } };
    });
    const now: ArticlePass = isNew
      ? {
          beganAt: reading.now.toISOString(),
          locales,
          at: 0,
          published: 0,
          drafts: 0,
          days: {},
          unreadable: 0,
          isStructureOdd: structure.unreadable.length > 0,
        }
      : before;
    const locale = now.locales[now.at];
    if (locale === undefined)
      return {
        rows: things,
        unreadable: structure.unreadable,
        position: JSON.stringify(now),
        isEnd: true,
      };
    const { after, ...page } = await listArticles(client, locale, now.after);
    const drafts = page.rows.filter(({ draft }) => draft === true).length;
    const next: ArticlePass = {
      ...now,
      published: now.published + page.rows.length - drafts,
      drafts: now.drafts + drafts,
      days: withDaysOf(now.days, page),
      unreadable: now.unreadable + page.unreadable.length,
      at: after === undefined ? now.at + 1 : now.at,
      after,
    };
    return {
      rows: [...things, ...page.rows.map((article): Row => ({ article }))],
      unreadable: [...structure.unreadable, ...page.unreadable],
      position: JSON.stringify(next),
      isEnd: next.at >= next.locales.length,
    };
  },
  async store(storing, rows) {
    const { tx, history, now, of = '' } = storing;
    const things = rows.flatMap((row) => ('thing' in row ? [row.thing] : []));
    const listed = rows.flatMap((row) => ('article' in row ? [row.article] : []));
    const current = readPass(storing.position);
    if (!current) return {};
    await keepThings(tx, history.installId, things, now);
    await keepArticles(tx, { installId: history.installId, brandId: of, now }, listed);
    await noteListed(storing);
    const reachedAt = latest(listed.map((one) => Date.parse(one.updated_at) / 1000));
    if (current.at < current.locales.length) return { reachedAt };
    const beganAt = new Date(current.beganAt);
    if (!current.isStructureOdd)
      await dropUnnamed(tx, history.installId, ['category', 'section'], beganAt, of);
    return { reachedAt, articlesToRead: await unlisted(storing, current.locales, beganAt) };
  },
});

function withDaysOf(
  before: ArticlePass['days'],
  { rows, unreadable }: ReadRows<ZendeskArticle>,
): ArticlePass['days'] {
  const days = { ...before };
  const add = (createdAt: Date | undefined, of?: 'drafts' | 'unreadable') => {
    const day = createdAt ? dayOf(createdAt) : undated;
    const counts = { ...(days[day] ?? { listed: 0, drafts: 0, unreadable: 0 }) };
    counts.listed++;
    if (of) counts[of]++;
    days[day] = counts;
  };
  for (const { created_at: created, draft } of rows)
    add(new Date(created), draft === true ? 'drafts' : undefined);
  for (const { createdAt } of unreadable) add(createdAt, 'unreadable');
  return days;
}

/** What a page showed in a form we do not know is there all the same: its older words stay. */
async function noteListed({ tx, history, now, of = '', unreadable }: Storing): Promise<void> {
  const ids = unreadable.flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return;
  await tx
    .update(pastArticles)
    .set({ listedAt: now })
    .where(
      and(
        eq(pastArticles.installId, history.installId),
        eq(pastArticles.brandId, of),
        inArray(pastArticles.articleId, ids),
      ),
    );
}

/** Articles that a whole pass did not show, in the languages there are; those of other languages go at once. */
async function unlisted({ tx, history, of = '' }: Storing, locales: string[], beganAt: Date) {
  // A help centre has a language; whoever answers with none has not told everything.
  if (locales.length === 0) return [];
  const own = and(eq(pastArticles.installId, history.installId), eq(pastArticles.brandId, of));
  await tx.delete(pastArticles).where(and(own, notInArray(pastArticles.locale, locales)));
  await forgetUnkept(tx, history.installId);
  const missing = await tx
    .selectDistinct({ articleId: pastArticles.articleId })
    .from(pastArticles)
    .where(and(own, lt(pastArticles.listedAt, beganAt)));
  return missing.map(({ articleId }) => ({ articleId, brandId: of }));
}
