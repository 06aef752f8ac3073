const CONSONANTS = 'bdfgklmnprstvzhj';
const VOWELS = 'aeiou';
const SYLLABLES = CONSONANTS.length * VOWELS.length;

/**
 * A word that is in no dictionary and stands for one number alone, e.g. `kovamelu`: with one in each
 * comment a test can look for traces of that comment anywhere. Repeats after 40,960,000 numbers.
 */
export function coinWord(number: number): string {
  let word = '';
  // A large odd step makes words of neighbouring numbers look nothing like each other.
  let rest = (number * 24_691_357) % SYLLABLES ** 4;
  for (let made = 0; made < 4; made += 1) {
    const syllable = rest % SYLLABLES;
    word += CONSONANTS.charAt(syllable % 16) + VOWELS.charAt(Math.floor(syllable / 16));
    rest = Math.floor(rest / SYLLABLES);
  }
  return word;
}
