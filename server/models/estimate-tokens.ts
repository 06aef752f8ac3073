const charactersPerToken = 3;
/** Scripts of which most models spend a token or more on each character. */
const dense =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Arabic}\p{sc=Hebrew}]/gu;

/**
 * About how many tokens a text has, rather too many than too few: models count differently, and a prompt that is too
 * long is not answered at all. English has some four characters a token, German and code about three.
 */
export function estimateTokens(text: string): number {
  const denser = text.match(dense)?.length ?? 0;
  return Math.ceil((text.length - denser) / charactersPerToken + denser * 1.3);
}
