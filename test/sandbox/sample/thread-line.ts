import { z } from 'zod';

/** The most comments a ticket can have. */
const MAX_MESSAGES = 5000;

const spoken = z
  .object({ role: z.string().min(1), text: z.string() })
  .transform(({ role, text }) => ({ speaker: role, named: false, text }));

const mailed = z
  .object({ author: z.string().min(1), sentences: z.array(z.object({ text: z.string() })).min(1) })
  .transform(({ author, sentences }) => ({
    speaker: author,
    named: true,
    text: sentences.map(({ text }) => text).join('\n'),
  }));

/**
 * One line of a file of threads: `{"id","subject"?,"messages":[…]}`. A message is what somebody in a
 * role said (`{"role":"customer"|"agent"|…,"text"}`) or a mail (`{"author","sentences":[{"text"}]}`).
 * Other keys do not count.
 */
export const threadLine = z.object({
  id: z.string().min(1),
  subject: z.string().optional(),
  messages: z
    .array(
      z.union([spoken, mailed], {
        error: 'neither {"role","text"} nor {"author","sentences":[{"text"}]}',
      }),
    )
    .min(1)
    .max(MAX_MESSAGES),
});

export type Thread = z.infer<typeof threadLine>;
