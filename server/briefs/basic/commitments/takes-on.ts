import type { Lexicon } from '../words/lexicon.ts';

const quoted = /["“„«「][^"”“»」]{0,300}["”“»」]/gu;

/** Whether somebody takes something on in these words: neither an offer, nor a condition, nor a threat. */
export function takesOn(text: string, lexicon: Lexicon): boolean {
  const own = text.replace(quoted, ' ');
  // A condition holds for the whole sentence, wherever it stands.
  if (lexicon.condition.test(own)) return false;
  // "I can't refund it, but I'll send a new one": each half speaks for itself.
  const halves = own.split(/;|\s[-–—]\s/).flatMap((part) => part.split(lexicon.but));
  return halves.some((half) => {
    const isSaid =
      lexicon.promise.test(half) || (lexicon.intend.test(half) && lexicon.soon.test(half));
    return isSaid && !lexicon.noPromise.test(half);
  });
}
