import { z } from 'zod';
import { optionalId, zendeskId } from './payloads.ts';
import { zendeskTime } from './readable-rows.ts';

/** An article in one language, as every list of them tells it. */
export const article = z.object({
  id: zendeskId,
  locale: z.string(),
  title: z.string().nullish(),
  body: z.string().nullish(),
  draft: z.boolean().nullish(),
  /** Of a translation, whether its source went on without it; of an article always false. */
  outdated: z.boolean().nullish(),
  /** Of an article, which of its languages its source went on without. */
  outdated_locales: z.array(z.string()).nullish(),
  section_id: optionalId,
  user_segment_id: optionalId,
  created_at: zendeskTime,
  updated_at: zendeskTime,
});
export type ZendeskArticle = z.infer<typeof article>;
