import type { ModelReply } from './scripted-model.ts';

/** A sentence to a customer as a model would write it: `source` is what it names, `quote` what it quotes of it. */
export interface WrittenTo {
  text: string;
  source: string;
  quote: string;
}

/** What a model answers that writes these sentences to a customer. */
export function wroteReply(...sentences: WrittenTo[]): ModelReply {
  return {
    text: JSON.stringify({
      sentences: sentences.map(({ text, source, quote }) => ({
        text,
        rests_on: [{ source, quote }],
      })),
    }),
  };
}
