import { isArticle, isLuhn, remainder } from './check-digits.ts';

/** How the numbers that states give to people look, without their signs, and how each is checked. */
const forms: { shape: RegExp; holds: (id: string) => boolean }[] = [
  // Spain, DNI and NIE
  { shape: /^[XYZ\d]\d{7}[A-Z]$/, holds: isSpanish },
  // Italy, codice fiscale; letters stand for digits where two people would have the same one
  {
    shape: /^[A-Z]{6}[\dL-NP-V]{2}[A-EHLMPRST][\dL-NP-V]{2}[A-Z][\dL-NP-V]{3}[A-Z]$/,
    holds: isItalian,
  },
  // Finland
  {
    shape: /^\d{6}[A-FU-Y+]?\d{3}[\dA-Y]$/,
    holds: (id) =>
      isDay(id.slice(0, 2), id.slice(2, 4)) &&
      '0123456789ABCDEFHJKLMNPRSTUVWXY'[
        Number(id.slice(0, 6) + id.replace(/^\d{6}\D?/, '').slice(0, 3)) % 31
      ] === id.at(-1) &&
      /\D/.test(id.slice(6)),
  },
  // United Kingdom, national insurance
  {
    shape: /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/,
    holds: (id) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(id),
  },
  // Turkey and Brazil: two check digits in eleven
  {
    shape: /^\d{11}$/,
    holds: (id) => isTurkish(id) || isCpf(id) || isNorwegian(id) || isPesel(id),
  },
  { shape: /^\d{14}$/, holds: isCnpj },
  // Sweden, Czechia and Slovakia: the day of birth and a check digit
  { shape: /^\d{10}$/, holds: (id) => isSwedish(id) || isCzech(id) },
  { shape: /^(?:19|20)\d{10}$/, holds: (id) => isSwedish(id.slice(2)) },
  // Switzerland
  { shape: /^756\d{10}$/, holds: isArticle },
  // France, social security
  { shape: /^[12]\d{4}(?:\d{2}|2[AB])\d{8}$/, holds: isFrench },
  // China
  { shape: /^\d{6}(?:19|20)\d{9}[\dX]$/, holds: isChinese },
];

/** Whether a text is a national id whose own check holds; a US social security number has none, only ranges. */
export function isNationalId(text: string): boolean {
  const compact = text.replace(/[ ./+-]/g, '').toUpperCase();
  if (/^\d{3}-\d{2}-\d{4}$/.test(text)) return !/^(?:000|666|9)|^\d{3}00|0000$/.test(compact);
  return forms.some(({ shape, holds }) => shape.test(compact) && holds(compact));
}

function isSpanish(id: string): boolean {
  const number = id.replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))).slice(0, -1);
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === id.at(-1);
}

/** Characters at odd places weigh as in this row, those at even ones as their place in the alphabet. */
function isItalian(id: string): boolean {
  const odd = [
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
  ];
  const sum = [...id.slice(0, 15)].reduce((all, char, at) => {
    const place = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return all + (at % 2 ? place : (odd[place] ?? 0));
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === id.at(-1);
}

function isTurkish(id: string): boolean {
  const digits = digitsOf(id);
  const odd = sumOf(digits.slice(0, 9), (_digit, at) => (at % 2 ? 0 : 1));
  const even = sumOf(digits.slice(0, 8), (_digit, at) => at % 2);
  const all = sumOf(digits.slice(0, 10), () => 1);
  return digits[0] !== 0 && modulo(odd * 7 - even, 10) === digits[9] && all % 10 === digits[10];
}

function isCpf(id: string): boolean {
  if (/^(\d)\1+$/.test(id)) return false;
  const digits = digitsOf(id);
  return [9, 10].every((length) => {
    const sum = sumOf(digits.slice(0, length), (_digit, at) => length + 1 - at);
    return ((sum * 10) % 11) % 10 === digits[length];
  });
}

function isCnpj(id: string): boolean {
  const digits = digitsOf(id);
  return [12, 13].every((length) => {
    const sum = sumOf(digits.slice(0, length), (_digit, at) => ((length - 1 - at) % 8) + 2);
    const rest = sum % 11;
    return (rest < 2 ? 0 : 11 - rest) === digits[length];
  });
}

function isNorwegian(id: string): boolean {
  const digits = digitsOf(id);
  const first = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
  const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
  return (
    isDay(id.slice(0, 2), id.slice(2, 4)) &&
    sumOf(digits.slice(0, 10), (_digit, at) => first[at] ?? 0) % 11 === 0 &&
    sumOf(digits, (_digit, at) => second[at] ?? 0) % 11 === 0
  );
}

/** Poland; the century stands in the month, as 20 more or less. */
function isPesel(id: string): boolean {
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
  const month = String(Number(id.slice(2, 4)) % 20).padStart(2, '0');
  return (
    isDay(id.slice(4, 6), month) && sumOf(digitsOf(id), (_digit, at) => weights[at] ?? 0) % 10 === 0
  );
}

function isSwedish(id: string): boolean {
  return isDay(id.slice(4, 6), id.slice(2, 4)) && isLuhn(id);
}

/** Women's months are 50 more. */
function isCzech(id: string): boolean {
  const month = String(Number(id.slice(2, 4)) % 50).padStart(2, '0');
  return isDay(id.slice(4, 6), month) && Number(id) % 11 === 0;
}

/** The key of a French social security number; Corsican departments count as 19 and 18. */
function isFrench(id: string): boolean {
  const number = id.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - remainder(number, 97) === Number(id.slice(13));
}

function isChinese(id: string): boolean {
  const sum = sumOf(digitsOf(id.slice(0, 17)), (_digit, at) => 2 ** (17 - at) % 11);
  return isDay(id.slice(12, 14), id.slice(10, 12)) && '10X98765432'[sum % 11] === id.at(-1);
}

function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

function digitsOf(id: string): number[] {
  return [...id].map(Number);
}

function sumOf(digits: number[], weight: (digit: number, at: number) => number): number {
  return digits.reduce((sum, digit, at) => sum + digit * weight(digit, at), 0);
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}
