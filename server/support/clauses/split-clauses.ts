import type { LanguageCode } from '../languages/languages.ts';
import { wordsOf } from '../languages/word-lists.ts';
import type { Token } from '../read-tokens.ts';

/** A part of a sentence with one verb, as far as words can tell. */
export interface Clause {
  start: number;
  /** Behind the last token. */
  end: number;
  /** Which sentence of the text it belongs to. */
  sentence: number;
  isQuestion: boolean;
  /** Whether it goes on in the mood of the clause before. */
  isJoined: boolean;
}

const endsSentence = /^[.!?。！？;…]$/;
const endsClause = /^[,:()[\]{}"“”„«»–—|•*]$/;

/** Cuts at punctuation and at words that begin a clause. */
export function splitClauses(tokens: Token[], code: LanguageCode): Clause[] {
  const breaks = wordsOf(code, 'breaks');
  const joins = wordsOf(code, 'joins');
  const clauses: Clause[] = [];
  let [start, sentence, firstOfSentence] = [0, 0, 0];
  const close = (end: number, isJoined: boolean): void => {
    if (end > start) clauses.push({ start, end, sentence, isQuestion: false, isJoined });
    start = end;
  };
  let joined = false;
  for (const [at, token] of tokens.entries()) {
    const isEnd = endsSentence.test(token.raw);
    if (isEnd || endsClause.test(token.raw)) {
      close(at + 1, joined);
      joined = !isEnd && (token.raw === ',' ? joined : false);
      if (isEnd) {
        if (/[?？]/.test(token.raw)) {
          for (let index = firstOfSentence; index < clauses.length; index += 1) {
            const clause = clauses[index];
            if (clause) clause.isQuestion = true;
          }
        }
        sentence += 1;
        firstOfSentence = clauses.length;
      }
    } else if (token.isFirst && at > start) {
      // A new line begins a sentence.
      close(at, joined);
      joined = false;
      sentence += 1;
      firstOfSentence = clauses.length;
    } else if (
      token.kind === 'word' &&
      at > start &&
      (breaks.has(token.word) || joins.has(token.word))
    ) {
      close(at, joined);
      joined = true;
    }
  }
  close(tokens.length, joined);
  return clauses;
}
