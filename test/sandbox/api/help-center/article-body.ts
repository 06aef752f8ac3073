import { z } from 'zod';
import type { ArticleChanges } from '../../help-center/update-article.ts';

const fields = z.object({
  locale: z.string().optional(),
  title: z.string().optional(),
  body: z
    .string()
    .nullish()
    .transform((text) => text ?? undefined),
  draft: z.boolean().optional(),
  author_id: z.number().optional(),
  comments_disabled: z.boolean().optional(),
  label_names: z.array(z.string()).optional(),
  permission_group_id: z.number().optional(),
  position: z.number().optional(),
  promoted: z.boolean().optional(),
  section_id: z.number().optional(),
  user_segment_id: z.number().nullable().optional(),
  user_segment_ids: z.array(z.number()).optional(),
});

/** An article as the API takes it. Whether followers get mail stands at the root; inside `article` it says nothing. */
export const articleBody = z.object({
  article: fields,
  notify_subscribers: z.boolean().optional(),
});

/** One language of an article as the API takes it. */
export const translationBody = z.object({
  translation: z.object({
    locale: z.string().optional(),
    title: z.string().optional(),
    body: z.string().optional(),
    draft: z.boolean().optional(),
    outdated: z.boolean().optional(),
  }),
});

/** What of an article's body belongs to it in all its languages; names left out are left alone. */
export function articleFieldsOf(
  body: Omit<z.infer<typeof fields>, 'title' | 'body' | 'draft'>,
): ArticleChanges {
  const changes = {
    authorId: body.author_id,
    commentsDisabled: body.comments_disabled,
    labelNames: body.label_names,
    permissionGroupId: body.permission_group_id,
    position: body.position,
    promoted: body.promoted,
    sectionId: body.section_id,
    userSegmentId: body.user_segment_ids
      ? (body.user_segment_ids[0] ?? null)
      : body.user_segment_id,
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
