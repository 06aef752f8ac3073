import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isSameColour, readColour, type Colour } from './read-colour.ts';
import { readAttribute } from './read-style.ts';

/** How text looks at one place. Every element takes it over from the one around it, and may change it back. */
export interface TextLook {
  isTiny: boolean;
  isInvisible: boolean;
  ink: Colour;
  paper: Colour;
}

/** A mail is shown black on white. */
export const plainLook: TextLook = {
  isTiny: false,
  isInvisible: false,
  ink: [0, 0, 0],
  paper: [255, 255, 255],
};

/** Whether a reader can read text that looks so. */
export function isReadable({ isTiny, isInvisible, ink, paper }: TextLook): boolean {
  return !isTiny && !isInvisible && ink !== 'transparent' && !isSameColour(ink, paper);
}

/** How text looks within an element; newsletters set a size of zero outside and a real one inside. */
export function lookWithin(
  element: Tree.Element,
  styles: Map<string, string>,
  around: TextLook,
): TextLook {
  const visibility = styles.get('visibility');
  return {
    isTiny: isTiny(styles.get('font-size') ?? sizeInFont(styles.get('font')), around.isTiny),
    isInvisible: visibility ? /^(?:hidden|collapse)\b/.test(visibility) : around.isInvisible,
    ink: inkOf(element, styles) ?? around.ink,
    paper: paperOf(element, styles) ?? around.paper,
  };
}

function isTiny(size: string | undefined, around: boolean): boolean {
  const [, number, unit = ''] = /^(\d*\.?\d+)([a-z]*|%)$/.exec(size ?? '') ?? [];
  if (size === undefined || (number === undefined && /^(?:inherit|larger|smaller)/.test(size))) {
    return around;
  }
  if (number === undefined) return false;
  const amount = Number(number);
  if (amount === 0) return true;
  if (unit === 'em' || unit === '%') return around || amount <= (unit === '%' ? 10 : 0.1);
  return unit === 'rem' ? amount <= 0.1 : amount <= 1;
}

/** The size in `font: italic 12px/1.5 Arial`. */
function sizeInFont(font: string | undefined): string | undefined {
  return /(?:^|\s)(\d*\.?\d+(?:px|pt|r?em|%)|0(?=[\s/]))/.exec(font ?? '')?.[1];
}

function inkOf(element: Tree.Element, styles: Map<string, string>): Colour | undefined {
  const filled = readColour(styles.get('-webkit-text-fill-color'));
  const own = filled ?? readColour(styles.get('color') ?? readAttribute(element, 'color'));
  const isLink = element.tagName === 'a' && readAttribute(element, 'href') !== undefined;
  // Browsers draw links in their own colour, whatever is around them.
  return own ?? (isLink && !styles.has('color') ? 'link' : undefined);
}

function paperOf(element: Tree.Element, styles: Map<string, string>): Colour | undefined {
  const shorthand = styles.get('background');
  const given =
    styles.get('background-color') ?? colourIn(shorthand) ?? readAttribute(element, 'bgcolor');
  const colour = readColour(given);
  if (colour !== undefined && colour !== 'transparent') return colour;
  const hasPicture = /url\(|gradient\(/.test(`${shorthand} ${styles.get('background-image')}`);
  return hasPicture || readAttribute(element, 'background') ? 'a picture' : undefined;
}

/** The colour in `background: #fff url(…) no-repeat`; for one word, that word. */
function colourIn(background: string | undefined): string | undefined {
  const numbers = /#[0-9a-f]{3,8}\b|rgba?\([^)]*\)/.exec(background ?? '')?.[0];
  return numbers ?? /^[a-z]+$/.exec(background?.split(' ')[0] ?? '')?.[0];
}
