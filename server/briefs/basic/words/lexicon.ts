import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { pt } from './pt.ts';
import type { Words } from './words.ts';

export const languages = { en, de, es, fr, ja, pt } as const;
export type Language = keyof typeof languages;

type Pattern =
  | 'promise'
  | 'intend'
  | 'soon'
  | 'but'
  | 'condition'
  | 'noPromise'
  | 'comeBack'
  | 'done'
  | 'advice'
  | 'request'
  | 'courtesy'
  | 'thirdParty'
  | 'settled'
  | 'thanks'
  | 'unsettled'
  | 'negative'
  | 'positive'
  | 'not'
  | 'error'
  | 'today'
  | 'tomorrow'
  | 'inDays';

/** The words of one language as patterns; `formula` fits whole sentences, `asking` their beginnings, all others are found anywhere in one. */
export type Lexicon = Record<Pattern | 'formula' | 'asking', RegExp> & {
  words: Words;
  language: Language;
};

const patterns: Pattern[] = [
  'promise',
  'intend',
  'soon',
  'but',
  'condition',
  'noPromise',
  'comeBack',
  'done',
  'advice',
  'request',
  'courtesy',
  'thirdParty',
  'settled',
  'thanks',
  'unsettled',
  'negative',
  'positive',
  'not',
  'error',
  'today',
  'tomorrow',
  'inDays',
];
const compiled = new Map<Language, Lexicon>();

/** @returns `undefined` for a language the engine has no words of */
export function lexiconOf(language: string | undefined): Lexicon | undefined {
  if (language === undefined || !(language in languages)) return undefined;
  const known = language as Language;
  const ready = compiled.get(known) ?? compile(known);
  compiled.set(known, ready);
  return ready;
}

function compile(language: Language): Lexicon {
  const words = languages[language];
  const found = Object.fromEntries(
    patterns.map((name) => {
      const list = words[name];
      return [name, anywhere(typeof list === 'string' ? [list] : list, language)];
    }),
  ) as Record<Pattern, RegExp>;
  const formula = new RegExp(`^(?:${wide(words.formula.join('|'))})[\\s,.!?！。、:)…-]*$`, 'iu');
  const asking =
    words.asking.length === 0
      ? /(?!)/
      : new RegExp(`^(?:\\p{L}{1,4},? )?(?:${wide(words.asking.join('|'))})(?![\\p{L}\\d])`, 'iu');
  return { ...found, formula, asking, words, language };
}

/** Finds one of these as whole words; a language without spaces has no word bounds. */
export function anywhere(list: string[], language: string): RegExp {
  if (list.length === 0) return /(?!)/;
  const any = wide(list.join('|'));
  return language === 'ja'
    ? new RegExp(`(?:${any})`, 'iu')
    : new RegExp(`(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`, 'iu');
}

/** Letters of every language are letters. */
function wide(pattern: string): string {
  return pattern.replace(/\\w/g, '[\\p{L}\\d_]').replace(/(?<=\]\+?\)?)\\b/g, '(?![\\p{L}\\d])');
}
