import { z } from 'zod';

const id = z.union([z.string(), z.number()]).transform(String);
const text = z.string().nullish();

/** An article as Zendesk answers it, as far as it is shown. */
const article = z.object({
  id,
  title: text,
  body: text,
  html_url: text,
  draft: z.boolean().nullish(),
  /** The languages in which its writers marked it as out of date. */
  outdated_locales: z
    .array(z.string())
    .nullish()
    .transform((locales) => locales ?? []),
  section_id: id.nullish(),
  user_segment_id: id.nullish(),
  user_segment_ids: z
    .array(id)
    .nullish()
    .transform((ids) => ids ?? []),
});
export type AnsweredArticle = z.infer<typeof article>;

/** https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/#show-article */
export const articleAnswer = z.object({
  article,
  sections: z.array(z.object({ id, name: z.string() })).default([]),
});

/** https://developer.zendesk.com/api-reference/help_center/help-center-api/search/#search-articles */
export const articlesFound = z.object({ results: z.array(article) });
