import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const language = z.enum(['en', 'de', 'fr', 'es', 'pt', 'nl', 'it']);

/** What is wrong with a sentence that its passages do not support. */
export const fault = z.enum([
  'number',
  'unit',
  'date',
  'code',
  'link',
  'name',
  'entity',
  'negation',
  'promise',
  'modality',
  'speaker',
  'quantity',
  'invented',
  'instruction',
]);

const sentence = z
  .object({
    text: z.string(),
    language,
    isSupported: z.boolean(),
    fault: fault.optional(),
  })
  .strict()
  .refine((one) => one.isSupported === (one.fault === undefined), 'a fault, or supported');

/** A few comments of one ticket, and sentences that cite them. */
const citedThread = z
  .object({
    id: z.string(),
    held: z.boolean(),
    language,
    requester: z.string(),
    agent: z.string(),
    passages: z
      .array(
        z
          .object({ by: z.enum(['customer', 'agent', 'bot']), at: z.string(), text: z.string() })
          .strict(),
      )
      .min(1),
    sentences: z.array(sentence).min(1),
  })
  .strict();
export type CitedThread = z.infer<typeof citedThread>;

/** The part to tune on, and the two held apart. */
export const parts = ['dev', 'held', 'fresh'] as const;
export type Part = (typeof parts)[number];

/** Labelled sentences of our own writing: the part to tune on, or one held apart. */
export function readSupportSet(part: Part): CitedThread[] {
  const text = readFileSync(join(import.meta.dirname, 'support-set', `${part}.jsonl`), 'utf8');
  const threads = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => citedThread.parse(JSON.parse(line)));
  if (threads.some(({ held }) => held !== (part !== 'dev')))
    throw new Error(`${part}.jsonl holds threads of another part.`);
  return threads;
}
