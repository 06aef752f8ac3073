import { foldWord } from './fold-word.ts';

/** A word, a number, a code, a link or one other sign of a text. */
export interface Token {
  raw: string;
  /** Lower case, without accents. */
  word: string;
  kind: 'word' | 'figure' | 'code' | 'link' | 'sign';
  isCapital: boolean;
  /** The first word of its sentence. */
  isFirst: boolean;
  /** Whether there is space before it. */
  isApart: boolean;
}

const longestWord = 60;
const longestCode = 2000;
const pieces =
  /https?:\/\/[^\s<>"')\]]+|\p{L}[\p{L}\p{N}\p{M}]*(?:[.@_/+:-]+[\p{L}\p{N}]+)*|#?[\p{N}]+(?:[.,:/'’\u00a0_-]?[\p{L}\p{N}]+)*|['’]\p{L}+|[^\s]/gu;
const sentenceEnd = /^[.!?。！？\n]$/;

/**
 * A text in pieces, each read once from left to right: hostile input costs no more than its length.
 */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let isFirst = true;
  let end = 0;
  const add = (raw: string, kind: Token['kind'], start: number): void => {
    const between = text.slice(end, start);
    if (/\n/.test(between)) isFirst = true;
    tokens.push({
      raw,
      word: wordOf(raw, kind),
      kind,
      isCapital: /^\p{Lu}/u.test(raw),
      isFirst: isFirst && kind !== 'sign',
      isApart: start > end || start === 0,
    });
    if (kind !== 'sign') isFirst = false;
    else if (sentenceEnd.test(raw)) isFirst = true;
    end = start + raw.length;
  };
  for (const match of text.matchAll(pieces)) {
    for (const { raw, kind, at } of split(match[0])) add(raw, kind, match.index + at);
  }
  return tokens;
}

/** Only of "è" and "é" the accent is all that tells "is" from "and". */
function wordOf(raw: string, kind: Token['kind']): string {
  if (kind !== 'word') return raw.toLowerCase();
  return /^[èé]$/i.test(raw) ? 'è' : foldWord(raw.slice(0, longestWord));
}

function split(piece: string): { raw: string; kind: Token['kind']; at: number }[] {
  if (/^https?:/i.test(piece)) {
    const raw = piece.replace(/[.,;:!?]+$/, '');
    return [{ raw: raw.slice(0, longestCode), kind: 'link', at: 0 }];
  }
  if (/^[^\p{L}\p{N}#]/u.test(piece)) {
    if (!/^['’]\p{L}/u.test(piece)) return [{ raw: piece, kind: 'sign', at: 0 }];
    const plain = piece.replace('’', "'").toLowerCase();
    if (plain === "'t") return [{ raw: "n't", kind: 'word', at: 0 }];
    return [
      { raw: /^'(?:s|m|d|re|ve|ll)$/.test(plain) ? plain : piece.slice(1), kind: 'word', at: 0 },
    ];
  }
  if (/^#?\p{N}/u.test(piece)) return figure(piece);
  if (/\p{N}/u.test(piece)) return [{ raw: piece, kind: 'code', at: 0 }];
  if (isAddress(piece)) return [{ raw: piece, kind: 'link', at: 0 }];
  if (/^\p{Lu}+_/u.test(piece)) return [{ raw: piece, kind: 'code', at: 0 }];
  // "re-sent" is two words; a full stop without a space after it still ends a sentence.
  return [...piece.matchAll(/\p{L}[\p{L}\p{M}]*|[.:]/gu)].map(({ 0: raw, index }) => ({
    raw,
    kind: /\p{L}/u.test(raw) ? 'word' : 'sign',
    at: index,
  }));
}

/** "249,90", "3rd" and "14:30" are figures; "40-0182-993" and "3fa9c1" are codes; "10kg" is a figure and a word. */
function figure(piece: string): { raw: string; kind: Token['kind']; at: number }[] {
  // "4C" is a class and "12V" a voltage.
  if (/^(?:\d+[ABDEHIJN-UX-Z]|\d[CF])$/.test(piece)) return [{ raw: piece, kind: 'code', at: 0 }];
  const withUnit = /^(\d+(?:[.,]\d+)*)[-]?(\p{L}{1,12})$/u.exec(piece);
  if (withUnit) {
    const [, number = '', unit = ''] = withUnit;
    if (/^(?:st|nd|rd|th|er|e|eme|ème|ª|º|a|o)$/i.test(unit))
      return [{ raw: piece, kind: 'figure', at: 0 }];
    return [
      { raw: number, kind: 'figure', at: 0 },
      { raw: unit, kind: 'word', at: piece.length - unit.length },
    ];
  }
  const range = /^(\d{1,2})[-–](\d{1,2})$/.exec(piece);
  if (range) {
    const [, from = '', to = ''] = range;
    // "6-7 pm", "3-5 days"; "77-30" is no range.
    if (Number(from) < Number(to))
      return [
        { raw: from, kind: 'figure', at: 0 },
        { raw: '-', kind: 'sign', at: from.length },
        { raw: to, kind: 'figure', at: from.length + 1 },
      ];
  }
  const isFigure = /^\d+(?:[.,:/'’\u00a0-]\d+)*$/.test(piece) || /^\d{1,2}[hH]\d{2}$/.test(piece);
  return [{ raw: piece, kind: isFigure ? 'figure' : 'code', at: 0 }];
}

function isAddress(piece: string): boolean {
  return (
    /^[^@]+@[^@]+\.[^@]+$/.test(piece) || /^(?:[a-z0-9-]+\.)+[a-z]{2,12}(?:\/.*)?$/.test(piece)
  );
}
