import type { Lexicon } from '../words/lexicon.ts';

/** Whether somebody takes something on in these words: neither an offer, nor a condition, nor a threat. */
export function takesOn(text: string, lexicon: Lexicon): boolean {
  // "I can't refund it, but I'll send a new one": each half speaks for itself.
  return text
    .split(/;|\s[-–—]\s/)
    .flatMap((part) => part.split(lexicon.but))
    .some((half) => {
      const isSaid =
        lexicon.promise.test(half) || (lexicon.intend.test(half) && lexicon.soon.test(half));
      return isSaid && !lexicon.noPromise.test(half);
    });
}
