import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { cleanText } from '../../server/conversation/clean-text.ts';
import type { CleanEntry } from '../../server/conversation/clean-conversation.ts';
import { utterancesOf } from '../../server/briefs/basic/utterances.ts';
import { summariseInWords } from './summarise-in-words.ts';

const chat = z.object({
  id: z.string(),
  messages: z.array(z.object({ role: z.enum(['customer', 'agent']), text: z.string() })),
});
const mails = z.object({
  id: z.string(),
  subject: z.string().optional(),
  messages: z.array(
    z.object({
      author: z.string(),
      sentences: z.array(z.object({ id: z.string(), text: z.string() })),
    }),
  ),
});
const thread = z.union([chat, mails]);

/** Writes a summary of about so many words for each thread of a file, for a scorer that has the references. */
export async function evaluateSummaries(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { in: { type: 'string' }, words: { type: 'string' }, out: { type: 'string' } },
  });
  const words = Number(values.words);
  if (!values.in || !values.out || !(words > 0)) {
    throw new Error('Usage: summarise --in FILE.jsonl --words N --out FILE.jsonl');
  }
  const lines = readFileSync(values.in, 'utf8').split('\n');
  const summaries = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [JSON.stringify(summaryOf(line, index + 1, words))],
  );
  writeFileSync(values.out, `${summaries.join('\n')}\n`);
  process.stdout.write(`${summaries.length} summaries of about ${words} words in ${values.out}\n`);
}

function summaryOf(line: string, number: number, words: number): object {
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    throw new Error(`Line ${number} is no JSON.`);
  }
  const parsed = thread.safeParse(found);
  if (!parsed.success)
    throw new Error(`Line ${number} is no thread: ${parsed.error.issues[0]?.message}`);
  const { id, messages } = parsed.data;
  const subject = 'subject' in parsed.data ? parsed.data.subject : undefined;
  const entries = messages.map((message, index) =>
    'sentences' in message
      ? entryOf(
          index,
          'system',
          cleanText(message.sentences.map(({ text }) => text).join('\n')).text,
        )
      : entryOf(index, message.role, cleanText(message.text).text),
  );
  const { chosen, text } = summariseInWords(subject, utterancesOf(entries), words);
  const turns = [...new Set(chosen.map(({ entry }) => Number(entry.id)))];
  const sentences = messages.flatMap((message, index) =>
    'sentences' in message
      ? message.sentences
          .filter(({ text: said }) =>
            chosen.some((one) => one.entry.id === String(index) && holds(one.text, said)),
          )
          .map((sentence) => sentence.id)
      : [],
  );
  return { id, summary: text, turns, sentences };
}

/** A sentence of ours may be several of theirs, and the other way round. */
function holds(chosen: string, said: string): boolean {
  const [a, b] = [chosen, said].map((text) => text.replace(/\s+/g, ' ').trim());
  return a !== undefined && b !== undefined && b !== '' && (a.includes(b) || b.includes(a));
}

function entryOf(index: number, authorRole: CleanEntry['authorRole'], text: string): CleanEntry {
  return {
    id: String(index),
    authorId: undefined,
    authorName: undefined,
    authorRole,
    public: true,
    createdAt: '2026-01-01T00:00:00Z',
    text,
    leftOut: [],
  };
}
