import type { ModelReply, ModelRequest } from './scripted-model.ts';

type Kind = 'issue' | 'done' | 'latest' | 'next' | 'promise' | 'question';

/** A sentence as a model would write it. */
export interface Sentence {
  kind?: Kind;
  by?: 'customer' | 'agent';
  text: string;
  /** The comment it names, and what it quotes of it. */
  comment?: string;
  quote: string;
}

/** What a model answers that writes these sentences. */
export function written(...sentences: Sentence[]): ModelReply {
  return {
    text: JSON.stringify({
      sentences: sentences.map(
        ({ kind = 'issue', by = 'customer', text, comment = 'c1', quote }) => ({
          kind,
          by,
          text,
          rests_on: [{ comment, quote }],
        }),
      ),
    }),
  };
}

/** The comments a model was shown. */
export function commentsIn(request: ModelRequest): { id: string; by: string; text: string }[] {
  return (request.evidence['comments'] ?? []) as { id: string; by: string; text: string }[];
}
