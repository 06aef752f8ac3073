import { recordNotFound } from '../errors/record-not-found.ts';
import type { Sandbox } from '../sandbox.ts';
import { buildTranslation, type NewTranslation } from './build-translation.ts';
import { emitPublished } from './emit-article-event.ts';
import type { Article } from './help-center.ts';

export interface NewArticle extends Partial<
  Pick<Article, 'userSegmentId' | 'labelNames' | 'promoted' | 'position' | 'commentsDisabled'>
> {
  sectionId: number;
  title: string;
  body?: string;
  /** Default: the section's own language. */
  locale?: string;
  /** Only here can it be set for the article; later it is the translation's. */
  draft?: boolean;
  authorId?: number;
  /** Omitted, admins alone may edit it. */
  permissionGroupId?: number;
  /** Its further languages. */
  translations?: NewTranslation[];
  /** Whether followers of the section are sent mail; as in Zendesk, yes unless said otherwise. */
  notifySubscribers?: boolean;
}

/** Writes an article and tells subscribers of each language that is published. Throws RecordNotFound. */
export function addArticle(sandbox: Sandbox, input: NewArticle): Article {
  const { ownerId, helpCenter } = sandbox.account;
  const section = helpCenter.sections.get(input.sectionId);
  if (!section) throw recordNotFound();
  const authorId = input.authorId ?? ownerId;
  const locale = input.locale ?? section.sourceLocale;
  const { title, body, draft } = input;
  const [admins] = helpCenter.permissionGroups.keys();
  const at = sandbox.clock.iso();
  const article: Article = {
    id: sandbox.ids.next(),
    sectionId: section.id,
    authorId,
    sourceLocale: locale,
    permissionGroupId: input.permissionGroupId ?? admins ?? 0,
    userSegmentId: input.userSegmentId ?? null,
    labelNames: input.labelNames ?? [],
    promoted: input.promoted ?? false,
    position: input.position ?? 0,
    commentsDisabled: input.commentsDisabled ?? false,
    archived: false,
    subscribersNotified: (input.notifySubscribers ?? true) && draft !== true,
    translations: [{ locale, title, body, draft }, ...(input.translations ?? [])].map((one) =>
      buildTranslation(sandbox, one, authorId),
    ),
    createdAt: at,
    updatedAt: at,
  };
  helpCenter.articles.set(article.id, article);
  for (const translation of article.translations) {
    if (!translation.draft) emitPublished(sandbox, article, translation, authorId);
  }
  return article;
}
