import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { keyDetail, standingState } from '../../server/contract/brief.ts';

const side = z.enum(['customer', 'agent']);

const entry = z
  .object({
    id: z.string(),
    by: z.enum(['customer', 'agent', 'bot', 'system']),
    name: z.string().default(''),
    at: z.coerce.date(),
    public: z.boolean().default(true),
    text: z.string().optional(),
    html: z.string().optional(),
  })
  .strict();

/** A conversation of our own writing with what a careful reader finds in it. */
export const labelledThread = z
  .object({
    id: z.string(),
    split: z.enum(['dev', 'test']),
    language: z.enum(['en', 'de', 'es', 'fr', 'ja', 'pt']),
    subject: z.string(),
    requester: z.string().optional(),
    status: z.enum(['new', 'open', 'pending', 'hold', 'solved', 'closed']),
    entries: z.array(entry).min(1),
    labels: z
      .object({
        details: z.array(
          z.object({ kind: keyDetail.shape.kind, value: z.string(), entry: z.string() }).strict(),
        ),
        promises: z.array(
          z
            .object({
              by: side,
              entry: z.string(),
              passage: z.string(),
              due: z.string().optional(),
            })
            .strict(),
        ),
        questions: z.array(z.object({ by: side, entry: z.string(), passage: z.string() }).strict()),
        standing: standingState,
        sentiment: z.enum(['negative', 'neutral', 'positive']),
      })
      .strict(),
  })
  .strict();
export type LabelledThread = z.infer<typeof labelledThread>;

const folder = join(import.meta.dirname, 'threads');

/**
 * All labelled threads of a half, or all of them.
 *
 * @throws when a file is no thread, or a label names words that do not stand in its entry
 */
export function readThreads(split: 'dev' | 'test' | 'all'): LabelledThread[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const found: unknown = parse(readFileSync(join(folder, name), 'utf8'));
      const documents: unknown[] = Array.isArray(found) ? found : [found];
      return documents.map((document) => readThread(name, document));
    })
    .filter((thread) => split === 'all' || thread.split === split);
}

function readThread(file: string, document: unknown): LabelledThread {
  const parsed = labelledThread.safeParse(document);
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  const thread = parsed.data;
  const { details, promises, questions } = thread.labels;
  const named = [
    ...details.map(({ entry: id, value }) => ({ id, words: value })),
    ...[...promises, ...questions].map(({ entry: id, passage }) => ({ id, words: passage })),
  ];
  for (const { id, words } of named) {
    const said = thread.entries.find((one) => one.id === id);
    const text = (said?.text ?? said?.html ?? '').replace(/\s+/g, ' ');
    if (!text.includes(words))
      throw new Error(`${file}, ${thread.id}: "${words}" is not in entry ${id}.`);
  }
  return thread;
}
