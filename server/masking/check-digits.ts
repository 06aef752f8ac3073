/** How the numbers of the card companies begin, and how long they are then: Visa, Mastercard, American Express, Diners, and the rest. */
const brands =
  /^(?:4\d{12}(?:\d{3}){0,2}|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|(?:35|5[06-9]|6\d)\d{14,17})$/;

/** Whether a number of 13 to 19 digits is a card's: it begins as one does, and its check digit is right (Luhn, ISO/IEC 7812). */
export function isCardNumber(digits: string): boolean {
  if (!brands.test(digits) || isArticle(digits)) return false;
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = index % 2 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The 13 digits of a bar code (GTIN-13), which are found far more often than a card as short as that. */
function isArticle(digits: string): boolean {
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 3 : 1), 0);
  return digits.length === 13 && sum % 10 === 0;
}

/** Whether letters and digits without blanks are an IBAN: their remainder by 97 is 1 (ISO 13616). */
export function isIban(text: string): boolean {
  const moved = text.slice(4) + text.slice(0, 4);
  return remainder([...moved].map((char) => parseInt(char, 36)).join(''), 97) === 1;
}

/** Whether a text is a national id whose own check holds; a US social security number has none, only ranges. */
export function isNationalId(text: string): boolean {
  const compact = text.replace(/[ ./-]/g, '').toUpperCase();
  if (/^\d{3}-\d{2}-\d{4}$/.test(text)) return !/^(?:000|666|9)|^\d{3}00|0000$/.test(compact);
  if (/^[XYZ\d]\d{7}[A-Z]$/.test(compact)) return isSpanishId(compact);
  if (/^\d{11}$/.test(compact)) return isCpf(compact);
  if (/^\d{14}$/.test(compact)) return isCnpj(compact);
  return /^[12]\d{4}(?:\d{2}|2[AB])\d{8}$/.test(compact) && isFrenchId(compact);
}

function isSpanishId(id: string): boolean {
  const number = id.replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))).slice(0, -1);
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === id.at(-1);
}

/** The key of a French social security number; Corsican departments count as 19 and 18. */
function isFrenchId(id: string): boolean {
  const number = id.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - remainder(number, 97) === Number(id.slice(13));
}

function isCpf(id: string): boolean {
  if (/^(\d)\1+$/.test(id)) return false;
  return [9, 10].every((length) => {
    const sum = [...id.slice(0, length)].reduce(
      (all, d, i) => all + Number(d) * (length + 1 - i),
      0,
    );
    return ((sum * 10) % 11) % 10 === Number(id[length]);
  });
}

function isCnpj(id: string): boolean {
  return [12, 13].every((length) => {
    const sum = [...id.slice(0, length)].reduce(
      (all, d, i) => all + Number(d) * (((length - 1 - i) % 8) + 2),
      0,
    );
    const rest = sum % 11;
    return (rest < 2 ? 0 : 11 - rest) === Number(id[length]);
  });
}

/** Of a number too long for a number. */
function remainder(digits: string, by: number): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % by, 0);
}
