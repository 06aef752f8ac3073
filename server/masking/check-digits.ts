/** How the numbers of the card companies begin, and how long they are then: Visa, Mastercard, American Express, Diners, and the rest. */
const brands =
  /^(?:4\d{12}(?:\d{3}){0,2}|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|(?:35|5[06-9]|6\d)\d{14,17})$/;

/** Whether a number of 13 to 19 digits is a card's: it begins as one does, and its check digit is right (Luhn, ISO/IEC 7812). */
export function isCardNumber(digits: string): boolean {
  return brands.test(digits) && !isArticle(digits) && isLuhn(digits);
}

/** Whether the last digit is the check digit of those before it (Luhn, ISO/IEC 7812). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = index % 2 ? Number(digit) * 2 : Number(digit);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Whether 13 digits are those of a bar code (GTIN-13), which are found far more often than a card as short as that. */
export function isArticle(digits: string): boolean {
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 3 : 1), 0);
  return digits.length === 13 && sum % 10 === 0;
}

/** Whether letters and digits without blanks are an IBAN: their remainder by 97 is 1 (ISO 13616). */
export function isIban(text: string): boolean {
  const moved = text.slice(4) + text.slice(0, 4);
  return remainder([...moved].map((char) => parseInt(char, 36)).join(''), 97) === 1;
}

/** Of a number too long for a number. */
export function remainder(digits: string, by: number): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % by, 0);
}
