import { z } from 'zod';

/**
 * How far one pass through a help centre's listings is: a language at a time, a page at a time. It is the place in the
 * list `articles:<brand>`.
 */
const pass = z.object({
  beganAt: z.iso.datetime(),
  locales: z.array(z.string()),
  /** The language the next page belongs to; beyond the last when the pass is over. */
  at: z.number().int().nonnegative(),
  after: z.string().optional(),
  /** Counted by the pass: published ones and drafts, each language of an article by itself. */
  published: z.number().int().nonnegative(),
  drafts: z.number().int().nonnegative(),
  /** Of each day of creation, how many the pass showed, and of those the drafts and what came in an unknown form. */
  days: z
    .record(z.string(), z.object({ listed: z.int(), drafts: z.int(), unreadable: z.int() }))
    .default({}),
  /** What came in a form we do not know: articles, each language by itself; and whether a category or section did. */
  unreadable: z.number().int().nonnegative().default(0),
  isStructureOdd: z.boolean().default(false),
});
export type ArticlePass = z.infer<typeof pass>;

/** A pass from the place of its list. @param position `undefined` before the first */
export function readPass(position: string | undefined): ArticlePass | undefined {
  return position === undefined ? undefined : pass.parse(JSON.parse(position));
}
