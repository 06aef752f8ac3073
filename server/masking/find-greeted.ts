import { farewells, greetings, honorifics, introductions, particles } from './name-signs.ts';
import { ordinaryWords, roleWords } from './ordinary-words.ts';

const word = "\\p{Lu}(?:[\\p{L}\\p{M}'’-]{1,30}|\\.)";
const name = `(${word}(?: (?:(?:${particles}) ){0,2}${word}){0,2})`;
const title = `(?:(?:${honorifics})\\.? ){0,3}`;
const begin = '(?:^|(?<=[\\n>.!?]))[> ]{0,8}';

/** What leads to a name, whatever its capitals, and what the name, right behind, must look like. */
const places: { lead: RegExp; named: RegExp }[] = [
  {
    lead: new RegExp(`${begin}(?:${greetings})[ ,]{1,2}${title}`, 'giu'),
    named: new RegExp(`${name}(?= {0,2}(?:[,!.:;–-]|\\n|$))`, 'yu'),
  },
  {
    lead: new RegExp(`(?<![\\p{L}\\p{N}])(?:${honorifics})\\.? `, 'giu'),
    // "SR ECERT" is none.
    named: new RegExp(`(?=\\p{Lu}['’\\p{Ll}])${name}`, 'yu'),
  },
  {
    lead: new RegExp(`(?<!\\p{L})(?:${introductions}) `, 'giu'),
    named: new RegExp(name, 'yu'),
  },
  {
    lead: new RegExp(`${begin}(?:${farewells})[,.!]? {0,3}\\n\\s{0,4}`, 'giu'),
    named: new RegExp(`${name}(?= {0,2}(?:\\n|$))`, 'yu'),
  },
];
/** Names before what follows names: `田中様`, `Ahmet Bey`. */
const followed =
  /(?<=^|[\n>、。\s])(?:([\p{sc=Han}]{1,4}(?: ?[\p{sc=Han}]{1,4})?|[\p{sc=Katakana}ー]{2,10})(?:様|さま|さん|氏|と申します)|(\p{Lu}\p{Ll}{1,30}) (?:Bey|Hanım)(?!\p{L}))/gu;

/** Names of people that a text itself says are such, whether or not Zendesk knows them. */
export function findGreeted(text: string): string[] {
  const led = places.flatMap(({ lead, named }) => {
    const pattern = new RegExp(named);
    return [...text.matchAll(lead)].flatMap((match) => {
      pattern.lastIndex = match.index + match[0].length;
      return pattern.exec(text)?.[1] ?? [];
    });
  });
  const before = [...text.matchAll(followed)].flatMap(
    ([, unspaced, spaced]) => unspaced ?? spaced ?? [],
  );
  return [...led, ...before].filter(isPerson);
}

function isPerson(found: string): boolean {
  const words = found.split(/[\s.]+/).map((one) => one.toLowerCase());
  const isOrdinary = words.every((one) => ordinaryWords.has(one) || one.length < 2);
  return !isOrdinary && !words.some((one) => roleWords.has(one) && !isParticle.test(one));
}
const isParticle = new RegExp(`^(?:${particles})$`, 'u');
