import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const markedKinds = [
  'email',
  'phone',
  'card',
  'iban',
  'national-id',
  'secret',
  'ip',
  'address',
  'name',
] as const;
export type MarkedKind = (typeof markedKinds)[number];

const line = z
  .object({
    id: z.string(),
    language: z.string().length(2),
    held: z.boolean(),
    names: z.array(z.string()),
    text: z.string().min(1),
    spans: z.array(
      z
        .object({ kind: z.enum(markedKinds), start: z.int().min(0), text: z.string().min(1) })
        .strict(),
    ),
  })
  .strict();

export interface MarkedSpan {
  kind: MarkedKind;
  start: number;
  end: number;
}

/** A text with everything personal in it, by place. */
export interface MarkedText {
  id: string;
  language: string;
  names: string[];
  text: string;
  spans: MarkedSpan[];
}

/**
 * The labelled texts of a half.
 *
 * @throws when a line is none, is in the wrong half, or marks words that do not stand there
 */
export function readRedactSet(half: 'tuning' | 'held'): MarkedText[] {
  return readFileSync(join(import.meta.dirname, 'redact-set', `${half}.jsonl`), 'utf8')
    .split('\n')
    .filter((written) => written !== '')
    .map((written) => {
      const { held, ...marked } = line.parse(JSON.parse(written));
      if (held !== (half === 'held')) throw new Error(`${marked.id} is in the wrong half.`);
      return placeSpans(marked);
    });
}

function placeSpans(marked: Omit<z.infer<typeof line>, 'held'>): MarkedText {
  const spans = marked.spans.map(({ kind, start, text }) => {
    if (!marked.text.startsWith(text, start))
      throw new Error(`${marked.id}: a ${kind} does not stand where it is marked.`);
    return { kind, start, end: start + text.length };
  });
  return { ...marked, spans };
}
