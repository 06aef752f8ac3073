import { languages } from '../words/lexicon.ts';

/** Languages we have no words for but must not take for one of ours. */
const neighbours: Record<string, string[]> = {
  nl: 'de het een en van is ik niet met voor dat zijn op aan maar heb mijn geen wij'.split(' '),
  it: 'il lo gli di che e un una per con non mi sono ho del della ma come questo più grazie'.split(
    ' ',
  ),
  sv: 'och det att jag är inte en ett som på för med har min vi kan'.split(' '),
  pl: 'i w nie na się z do to jest że ale czy mam proszę dziękuję jak'.split(' '),
};
const scripts: [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
];
const mostCharacters = 4000;
/** A share of letters of another script that is more than a name or two. */
const leastShare = 0.2;

/**
 * The language of a text, by its script and by the words hardly any text is without.
 *
 * @returns as BCP 47 names it; `undefined` when the words are too few or speak for two languages
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, mostCharacters);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2) return undefined;
  for (const [language, pattern] of scripts) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    // Japanese mixes its letters with Chinese ones.
    if (share > (language === 'ja' ? 0.1 : leastShare)) return language;
  }
  return byWords(sample.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function byWords(words: string[]): string | undefined {
  const scores = Object.entries({ ...frequentWords(), ...neighbours })
    .map(([language, frequent]) => {
      const set = new Set(frequent);
      return { language, score: words.filter((word) => set.has(word)).length };
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < 2 || best.score === next?.score) return undefined;
  return best.score >= 4 || best.score >= (next?.score ?? 0) * 1.5 ? best.language : undefined;
}

function frequentWords(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(languages)
      .filter(([language]) => language !== 'ja')
      .map(([language, words]) => [language, words.frequent]),
  );
}
