import { cuesOf, isDone, moodAt, type Cue } from './clauses/mood-of.ts';
import { denialsOf } from './clauses/denials-of.ts';
import type { Clause } from './clauses/split-clauses.ts';
import { languages, type LanguageCode } from './languages/languages.ts';
import { wordsOf } from './languages/word-lists.ts';
import type { Meaning } from './lexicon/lexicon.ts';
import { meaningsOf } from './lexicon/meanings-of.ts';
import type { Token } from './read-tokens.ts';
import type { Mention } from './reading.ts';

/** "Send it back" is "return it". */
const backWords = new Set(['back', 'zuruck', 'terug', 'indietro', 'volta']);
const backReach = 6;

/**
 * The words of a text that say something, with what they mean and how they are said.
 *
 * @param used tokens that are part of a number, a day, a code or a link
 */
export function readMentions(
  tokens: Token[],
  clauses: Clause[],
  code: LanguageCode,
  used: boolean[],
): Mention[] {
  const words = tokens.map(({ kind, word }) =>
    kind === 'word' ? word : kind === 'sign' ? '' : '0',
  );
  const isSmall = (word: string): boolean => isSmallWord(word, code);
  const cues: Cue[][] = cuesOf(tokens, clauses, code);
  const denials = denialsOf(words, clauses, code);
  const mentions: Mention[] = [];
  for (const [index, clause] of clauses.entries()) {
    for (let at = clause.start; at < clause.end; at += 1) {
      const token = tokens[at];
      if (used[at] || token?.kind !== 'word') continue;
      const { count, meanings } = meaningsOf(words, at, code, isSmall);
      if (meanings.length === 0 && isSmall(token.word)) continue;
      const last = at + count - 1;
      const isOneNoun = isNounAt(at, tokens, code);
      const light =
        isOneNoun && meanings.some(({ kind }) => kind === 'act')
          ? lightVerbOf(at, clause, tokens, code)
          : undefined;
      const isPast =
        light === undefined
          ? !isOneNoun && (isDone(at, clause, tokens, code) || isDone(last, clause, tokens, code))
          : isDone(light, clause, tokens, code);
      // "Bill" and "order" are things unless a form says otherwise.
      const isThing = !isPast && meanings.some(({ kind }) => kind === 'thing');
      const isNoun = (isOneNoun || isThing) && light === undefined;
      const mood = moodAt(at, index, { clauses, cues, tokens, code });
      const isVerb = !isNoun && !isPast && meanings.some(({ kind }) => kind === 'act');
      mentions.push({
        at,
        word: token.word,
        raw: token.raw,
        meanings: [...meanings, ...backOf(at, clause, words, meanings)],
        mood: mood === 'plain' && isPast ? 'done' : mood === 'plain' && isVerb ? 'present' : mood,
        isPast,
        isNoun,
        isDenied:
          !isOwnDenial(words, at, count, code) &&
          (denials[index] ?? []).some(({ from, to }) => at >= from && at < to),
        clause: index,
        isName: token.isCapital && !token.isFirst && code !== 'de',
      });
      at = last;
    }
  }
  return mentions;
}

/** "Sin coste", "at no cost": the denial is part of what is said, and denies nothing else. */
function isOwnDenial(words: string[], at: number, count: number, code: LanguageCode): boolean {
  const not = wordsOf(code, 'not');
  return count > 1 && words.slice(at, at + count).some((word) => not.has(word));
}

/** Whether a word says nothing by itself. */
function isSmallWord(word: string, code: LanguageCode): boolean {
  return wordsOf(code, 'frequent').has(word) || word.startsWith("'") || word === "n't";
}

/** "Issued a refund" is "refunded": the verb says only that it is done. */
const lightVerbs =
  /^(?:issu|mak|made|give|gave|giving|process|complet|arrang|initiat|receiv|got$|get$|gets$|obtain|grant|perform|carried|veranlass|ausgelost|erhalt|erhielt|bekomm|bekam|durchgefuhrt|vorgenommen|eingeleitet|effectu|recu|recev|obten|realiz|recib|efectu|efetu|receb|gekregen|ontvang|uitgevoerd|effettu|ricev|ottenut|eseguit)/;
const lightReach = 4;

function lightVerbOf(
  at: number,
  { start, end }: Clause,
  tokens: Token[],
  code: LanguageCode,
): number | undefined {
  const last = code === 'de' || code === 'nl' ? end - 1 : at - 1;
  for (let near = last; near >= Math.max(start, at - lightReach); near -= 1) {
    if (near !== at && lightVerbs.test(tokens[near]?.word ?? '')) return near;
  }
  return undefined;
}

/** German writes nouns with a capital; elsewhere they follow an article or the like. */
function isNounAt(at: number, tokens: Token[], code: LanguageCode): boolean {
  const token = tokens[at];
  if (!token) return false;
  const before = tokens[at - 1]?.word ?? '';
  if (code === 'de')
    return (
      (token.isCapital && !token.isFirst) ||
      (/e[nmrs]?$/.test(token.word) && wordsOf(code, 'determiners').has(before))
    );
  const isEnglish = code === 'en';
  // "That arrived", "asked her promised": what stands before a verb is no article.
  const isArticle =
    wordsOf(code, 'determiners').has(before) &&
    !(
      isEnglish &&
      languages.en.past.test(token.word) &&
      /^(?:that|this|her|these|those|some)$/.test(before)
    );
  return (
    isArticle ||
    (isEnglish && /(?:ment|tion|sion|ance|ence|ery|al|er)s?$/.test(token.word)) ||
    (!isEnglish &&
      /(?:ment|tion|cion|cao|zione|zioni|sion|aison|ing|ung)(?:s|en|es)?$/.test(token.word))
  );
}

function backOf(at: number, clause: Clause, words: string[], meanings: Meaning[]): Meaning[] {
  const isSent = meanings.some(({ concept }) => concept === 'send');
  const isPaid = meanings.some(({ concept }) => /^(?:pay|money)$/.test(concept));
  if (!isSent && !isPaid) return [];
  for (let near = at + 1; near < Math.min(clause.end, at + backReach); near += 1) {
    if (backWords.has(words[near] ?? ''))
      return [{ concept: isSent ? 'return' : 'refund', sign: 1, kind: 'act', isHint: false }];
  }
  return [];
}
