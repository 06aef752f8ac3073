import type { KeyDetail } from '../../../contract/brief.ts';
import type { Utterance } from '../utterances.ts';
import { anywhere, type Lexicon } from '../words/lexicon.ts';
import { en } from '../words/en.ts';
import type { Found } from './find-details.ts';

type Kind = Extract<KeyDetail['kind'], 'order' | 'invoice' | 'tracking' | 'reference'>;

/** Letters and digits as numbers of things are written; at least one digit. */
const numberLike =
  /(?<![\p{Script=Latin}\d.,/@€$£¥%-])#?(?=[A-Z\d#/_-]*\d)[A-Z\d]+(?:[-/_][A-Z\d]+){0,5}(?![\p{Script=Latin}\d%@€$£])(?![.,:]\d)/giu;
const own: [kind: Kind, form: RegExp][] = [
  [
    'tracking',
    /^(?:1Z[0-9A-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2}|JD\d{12,20}|JJD\d{12,20}|00\d{18}|TBA\d{9,})$/i,
  ],
  [
    'invoice',
    /^(?:INV|RE|RG|RNG|FAC|FA|FT|NF|FV|FR|F|R)[-_/ ]?(?:\d{4}[-/_])?\d{3,}(?:[-/]\d+)?$/i,
  ],
  ['order', /^(?:ORD|ORDER|PO|SO|BEST|CMD|PED|BK|WEB)[-_]?\d[\dA-Z-]*$/i],
  [
    'reference',
    /^(?:SN|S\/N|KD|KDN|CUST|CASE|TKT|INC|RMA|CRM|LIC|POL|CLM|REF|REQ)[-_]?\d[\dA-Z-]*$/i,
  ],
];
/** How far before a number the word may stand that tells what it is. */
const reach = 34;
const marks =
  /(?:#|n[º°o]\.?|nr\.?|no\.?|№|番号|number|nummer|numéro|número|num\.?|code|id)\s*[:：#]?\s*(?:is|ist|lautet|est|es|é|は)?\s*$/iu;

/** Numbers that name an order, an invoice, a parcel or anything else, told by their form or by the words before them. */
export function findNumbers(utterance: Utterance): Found[] {
  const { text, lexicon } = utterance;
  const found: Found[] = [];
  for (const match of text.matchAll(numberLike)) {
    const value = match[0].replace(/^#/, '').replace(/[-/_]+$/, '');
    const start = match.index + (match[0].startsWith('#') ? 1 : 0);
    const before = text.slice(Math.max(0, match.index - reach), match.index);
    const kind = kindOf(value, before, match[0].startsWith('#'), text, lexicon);
    if (kind) found.push({ kind, value, start });
  }
  return [...findGrouped(utterance), ...found];
}

/** A number in groups, "40 0182 993", is one only right after a word for it. */
function findGrouped({ text, lexicon }: Utterance): Found[] {
  return [...text.matchAll(grouped)].flatMap(({ 0: value, index }): Found[] => {
    const kind = wordBefore(text.slice(Math.max(0, index - reach), index), lexicon);
    return kind ? [{ kind, value, start: index }] : [];
  });
}

const grouped = /(?<![\d.,])\d{2,5}(?: \d{2,5}){1,5}(?![\d.,:]?\d|\s?[€$£%])/g;

function kindOf(
  value: string,
  before: string,
  hasHash: boolean,
  text: string,
  lexicon: Lexicon | undefined,
): Kind | undefined {
  const digits = value.replace(/\D/g, '').length;
  const hasLetters = /[A-Z]/i.test(value);
  if (digits < 3 && !(hasLetters && value.length >= 5)) return undefined;
  // "2pcs", "3rd", "10am", a year: quantities and times.
  if (/^\d+[a-z]{1,3}$/i.test(value) && value.length < 6) return undefined;
  const told = wordBefore(before, lexicon);
  const formed = own.find(([, form]) => form.test(value))?.[0];
  if (told) return formed === 'tracking' ? 'tracking' : told;
  if (formed && hasLetters) return formed;
  const isLikeNumber =
    hasHash ||
    marks.test(before) ||
    (hasLetters && digits >= 3 && value === value.toUpperCase() && /[-]|\d{4}/.test(value));
  if (!isLikeNumber || /^(?:19|20)\d{2}$/.test(value)) return undefined;
  return wordAnywhere(text, lexicon) ?? (hasHash ? 'order' : 'reference');
}

const kinds: Kind[] = ['tracking', 'invoice', 'order', 'reference'];
/** Between the word and its number: "no.", "is", a colon, never another noun. */
const between =
  /^(?:s|n|en|e)?(?:[\s:：#([„"“«'’=-]|-?(?:nummer|nr|no|number|num|numéro|número|id|code|código|ref|key|schlüssel)\b\.?|n\.?\s?[º°o]|n\.|№|番号|numbers?\b|(?:is|was|ist|lautet|war|est|es|é|era|sont|with|mit|de|do|da|del|du|der|die|the|el|la|le|o|a|avec|con|com|:)\b|は|が|の|：|、)*$/iu;

/** The word right before a number; of two the nearer one. */
function wordBefore(before: string, lexicon: Lexicon | undefined): Kind | undefined {
  let best: { kind: Kind; at: number } | undefined;
  for (const words of lexicon && lexicon.language !== 'en' ? [lexicon.words, en] : [en]) {
    const language = words === en ? 'en' : (lexicon?.language ?? 'en');
    for (const kind of kinds) {
      const finds = anywhere(words[kind].map(stemmed), language === 'ja' ? 'ja' : 'open');
      for (const match of before.matchAll(new RegExp(finds.source, 'giu'))) {
        const end = match.index + match[0].length;
        if (!between.test(before.slice(end))) continue;
        if (!best || end > best.at) best = { kind, at: end };
      }
    }
  }
  return best?.kind;
}

/** A word as it may go on, "Bestellung" in "Bestellungsnummer". */
function stemmed(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, (char) => (char === '?' ? '?' : `\\${char}`));
}

/** The kind that the sentence speaks of, if it is only one. */
function wordAnywhere(text: string, lexicon: Lexicon | undefined): Kind | undefined {
  const words = lexicon?.words ?? en;
  const spoken = kinds.filter((kind) =>
    anywhere(words[kind].map(stemmed), lexicon?.language ?? 'en').test(text),
  );
  return spoken.find((kind) => kind !== 'reference') ?? spoken[0];
}
