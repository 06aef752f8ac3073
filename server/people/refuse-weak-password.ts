import { minPasswordLength } from '../contract/person.ts';
import type { Refusal } from '../contract/refusals-said.ts';
import type { SaidParams } from '../contract/said.ts';
import { AppError } from '../errors.ts';
import { leakedWords } from './leaked-words.ts';

/** What most leaked passwords are made of, beside names and years; with other letters in the place of digits. */
const common =
  'password passwort passwoerter motdepasse contrasena senha welcome willkommen bienvenue bemvindo letmein qwerty qwertz azerty asdfgh zxcvbn iloveyou monkey dragon football baseball sunshine princess superman batman trustno master shadow michael jordan admin administrator root changeme secret geheim default guest support helpdesk zendesk sidebrief login access summer winter spring autumn company test hello hallo abc123 starwars pokemon google samsung liverpool chelsea arsenal correcthorsebatterystaple this thisis isthe isa mypass myname secure private pass word love you'.split(
    ' ',
  );
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  // Columns of keys, and rows taken in turn.
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'qazwsxedcrfvtgbyhnujm',
  'zaq1xsw2cde3vfr4bgt5nhy6mju7',
  'zaqxswcdevfrbgtnhymju',
  'zaq12wsxcde34rfvbgt56yhn',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1q2w3e4r5t6z7u8i9o0p',
  '1a2b3c4d5e6f7g8h9i0j',
  'a1b2c3d4e5f6g7h8i9j0',
];
const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
/** What is left of a password without all that can be guessed must have this much of its own. */
const leastOwn = 6;
const leastKinds = 5;
/** Of one or two leaked words a password is guessed soon, with whatever stands around them; of more, it is a sentence. */
const mostLeaked = 2;

/**
 * Refuses passwords that are guessed first: too short, or made of little but common words, rows of keys, repetitions,
 * years and what is known of the person, or of one or two leaked passwords. After NIST SP 800-63B, 5.1.1.2; nothing is looked up outside.
 *
 * @param known what is known of the person: name, e-mail address
 * @throws AppError `invalid_input` that says what is wrong with it
 */
export async function refuseWeakPassword(
  password: string,
  known: string[],
  field = 'password',
): Promise<void> {
  const refuse = (why: Refusal, params?: SaidParams) =>
    new AppError('invalid_input', why, { field, params });
  if ([...password].length < minPasswordLength) {
    throw refuse('password_short', { least: minPasswordLength });
  }
  const plain = password.normalize('NFKC').toLowerCase();
  if (new Set(plain).size < leastKinds) {
    throw refuse('password_repeats');
  }
  const parts = known
    .flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((part) => part.length >= 4);
  const leaked = await leakedWords();
  const end = plain.match(/[^\p{L}]*$/u)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - end.length);
  const isGuessable = [plain, readable(plain), readable(stem) + end].some((form) =>
    [form, withoutLeaked(form, leaked)].some(
      (rest) => ownOf(rest, [...common, ...parts]).length < leastOwn,
    ),
  );
  if (isGuessable) {
    throw refuse('password_guessable');
  }
}

function readable(password: string): string {
  return [...password].map((letter) => lookalikes[letter] ?? letter).join('');
}

/** What is left without the leaked passwords in it, where they are few; everything where they are a sentence. */
function withoutLeaked(password: string, leaked: ReadonlySet<string>): string {
  const words = (password.match(/\p{L}{3,}/gu) ?? []).map((word) => ({
    word,
    parts: leakedIn(word, leaked),
  }));
  if (words.flatMap(({ parts }) => parts).length > mostLeaked) return password;
  return words
    .filter(({ parts }) => parts.length > 0)
    .reduce((rest, { word }) => rest.replace(word, ' '), password);
}

/** The one leaked password that a word is, or the two that it is made of; none for any other. */
function leakedIn(word: string, leaked: ReadonlySet<string>): string[] {
  if (leaked.has(word)) return [word];
  for (let at = 3; at <= word.length - 3; at++) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    if (leaked.has(one) && leaked.has(other)) return [one, other];
  }
  return [];
}

/** What of a password is neither a known word, nor a year, nor a row of keys, nor a repetition. */
function ownOf(password: string, words: string[]): string {
  let rest = password;
  for (const word of words.toSorted((a, b) => b.length - a.length))
    rest = rest.split(word).join(' ');
  rest = rest.replace(/(?:19|20)\d\d/g, ' ').replace(/(.{1,4}?)\1{2,}/gu, ' ');
  for (const row of rows) {
    const backwards = [...row].reverse().join('');
    for (let at = 0; at + 4 <= row.length; at++) {
      for (const run of [row.slice(at, at + 4), backwards.slice(at, at + 4)]) {
        rest = rest.split(run).join(' ');
      }
    }
  }
  return rest.replace(/[^\p{L}\p{N}]/gu, '');
}
