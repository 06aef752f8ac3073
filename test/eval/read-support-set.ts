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

/** Labelled sentences of our own writing: the half to tune on, or the one held apart. */
export function readSupportSet(half: 'dev' | 'held'): CitedThread[] {
  const text = readFileSync(join(import.meta.dirname, 'support-set', `${half}.jsonl`), 'utf8');
  const threads = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => citedThread.parse(JSON.parse(line)));
  if (threads.some(({ held }) => held !== (half === 'held')))
    throw new Error(`${half}.jsonl holds threads of the other half.`);
  return threads;
}
