const step2: Rules = rulesOf(
  'ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble',
);
const step3: Rules = rulesOf('icate:ic ative: alize:al iciti:ic ical:ic ful: ness:');
const step4: Rules = rulesOf(
  'al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: sion:s tion:t ou: ism: ate: iti: ous: ive: ize:',
);

type Rules = [suffix: string, replacement: string][];

/**
 * The stem of an English word in lower case, by Porter's algorithm (M. F. Porter, "An algorithm for suffix
 * stripping", 1980). "deliveries", "delivery" and "delivering" become one term.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const shaped = afterPlural(word);
  const inflected = afterInflection(shaped);
  const y = /y$/.test(inflected) && hasVowel(inflected.slice(0, -1));
  const base = y ? `${inflected.slice(0, -1)}i` : inflected;
  const short = replaceLongest(replaceLongest(replaceLongest(base, step2, 1), step3, 1), step4, 2);
  return afterFinalE(short);
}

function afterPlural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function afterInflection(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = /^(.+)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

/** The longest suffix that fits is the only one tried, as the algorithm has it. */
function replaceLongest(word: string, rules: Rules, leastMeasure: number): string {
  const rule = rules.find(([suffix]) => word.length > suffix.length && word.endsWith(suffix));
  if (!rule) return word;
  const [suffix, replacement] = rule;
  const stem = word.slice(0, -suffix.length);
  // In "adoption" the t belongs to the stem: only "ion" goes.
  const measured = /^[st]ion$/.test(suffix) ? stem + replacement : stem;
  return measure(measured) >= leastMeasure ? stem + replacement : word;
}

function afterFinalE(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const before = stem.slice(0, -1);
    const size = measure(before);
    if (size > 1 || (size === 1 && !endsShort(before))) stem = before;
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

/** Consonants and vowels as C and V; a y is a vowel after a consonant. */
function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word) {
    const isVowel = 'aeiou'.includes(letter) || (letter === 'y' && shape.endsWith('C'));
    shape += isVowel ? 'V' : 'C';
  }
  return shape;
}

/** How often a vowel is followed by a consonant: about the syllables. */
function measure(stem: string): number {
  return shapeOf(stem).match(/VC/g)?.length ?? 0;
}

function hasVowel(stem: string): boolean {
  return shapeOf(stem).includes('V');
}

function endsShort(stem: string): boolean {
  return shapeOf(stem).endsWith('CVC') && !/[wxy]$/.test(stem);
}

function rulesOf(text: string): Rules {
  return text
    .split(' ')
    .map((rule): [string, string] => {
      const [suffix = '', replacement = ''] = rule.split(':');
      return [suffix, replacement];
    })
    .sort(([a], [b]) => b.length - a.length);
}
