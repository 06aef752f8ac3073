import { maskOf, type MaskKind } from '../contract/masks.ts';
import { isCardNumber, isIban, isNationalId } from './check-digits.ts';

interface Pattern {
  kind: MaskKind;
  finds: RegExp;
  /** What the match must pass; without it the shape is enough. */
  holds?: (match: string) => boolean;
  /** Which group of the match is masked; the rest of it, such as the word before, stays. */
  group?: number;
}

/** A number after one of these words, in the six languages, is a telephone number. */
const phoneWords =
  '(?:tel|tél|telefon|telephone|téléphone|teléfono|telefone|phone|mobile|mobil|handy|rufnummer|móvil|movil|celular|cell|whatsapp|fax|call me (?:at|on)|reach me (?:at|on)|ring me (?:at|on)|電話(?:番号)?|携帯|TEL)';
const secretWords =
  '(?:password|passwort|kennwort|mot de passe|contraseña|senha|clave|パスワード|PIN|api[ _-]?key|secret|token|passcode)';

/** In this order: what is certain before what is likely, so that a card is not taken for a telephone number. */
const patterns: Pattern[] = [
  {
    kind: 'secret',
    finds: /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  },
  {
    kind: 'secret',
    finds:
      /\b(?:sk_(?:live|test)_[\w]{8,}|gh[pousr]_\w{20,}|AKIA[0-9A-Z]{12,}|xox[abprs]-[\w-]{10,}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|glpat-[\w-]{16,}|AIza[\w-]{30,})/g,
  },
  { kind: 'secret', finds: /\bBearer ([\w.~+/-]{12,}=*)/g, group: 1 },
  {
    kind: 'secret',
    finds: new RegExp(
      `(?<![\\p{L}])${secretWords}(?:\\s*[:=：]\\s*|\\s+(?:is|ist|lautet|est|es|é|は)\\s*:?\\s*|\\s*は\\s*)["'«“「]?([^\\s"'»”」,;]{4,64})`,
      'giu',
    ),
    holds: (match) => /\d/.test(match) && !/^\d{1,2}$/.test(match),
    group: 1,
  },
  {
    kind: 'email',
    finds: /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/gu,
  },
  {
    kind: 'iban',
    finds: /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?\b/g,
    holds: isIban,
  },
  { kind: 'card', finds: /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-])/g, holds: isCardNumber },
  {
    kind: 'national-id',
    finds:
      /(?<![\w.-])(?:\d{3}-\d{2}-\d{4}|\d{8}-?[A-Z]|[XYZ]-?\d{7}-?[A-Z]|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2})(?![\w-])/g,
    holds: isNationalId,
  },
  {
    kind: 'phone',
    finds: new RegExp(
      `(?<![\\p{L}])${phoneWords}\\.?(?:\\s*(?:no|nr|num|number|nummer|:|：|is|ist|est|es|é|は|unter|under|au|al|no)\\.?)*\\s*(\\(?\\+?\\d[\\d ().\\/-]{5,18}\\d)`,
      'giu',
    ),
    group: 1,
  },
  {
    kind: 'phone',
    finds: /(?<![\w+])(?:\+|00)[1-9]\d{0,2}[ ./-]?(?:\(0\)[ ]?)?\d(?:[ ./()-]{0,2}\d){5,12}(?!\w)/g,
  },
  { kind: 'phone', finds: /(?<![\w(-])\(\d{3}\) ?\d{3}-\d{4}(?!\w)/g },
];

/**
 * A text with personal data masked: e-mail addresses, telephone, card and account numbers, national ids, secrets.
 * Numbers with check digits are masked only if those are right, others only if their form or the word before
 * them leaves no doubt: an order number must stay.
 */
export function maskText(text: string): string {
  let masked = text.replace(/⟦/g, '[').replace(/⟧/g, ']');
  for (const { kind, finds, holds, group } of patterns) {
    masked = masked.replace(finds, (match: string, ...rest: string[]) => {
      const found = group ? (rest[group - 1] ?? '') : match;
      // Full-width digits are digits.
      if (found === '' || (holds && !holds(found.normalize('NFKC')))) return match;
      const at = match.lastIndexOf(found);
      return match.slice(0, at) + maskOf(kind) + match.slice(at + found.length);
    });
  }
  return masked;
}
