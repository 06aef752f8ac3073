import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The ways of hiding text that mail programs let through, read from the element's own style. */
const hiding: [property: RegExp, value: RegExp][] = [
  [/^display$/, /^none\b/],
  [/^visibility$/, /^(hidden|collapse)\b/],
  [/^mso-hide$/, /^all\b/],
  [/^opacity$/, /^0?\.?0+%?$/],
  [/^font-size$/, /^0*\.?0*(px|pt|em|rem|%|)$|^(0?\.\d+|1)(px|pt)$/],
  [/^(max-)?(height|width)$/, /^0(px|pt|em|%)?$/],
  [/^text-indent$/, /^-\d{3,}/],
  [/^(left|top|right|bottom|margin-left|margin-top)$/, /^-\d{3,}/],
  [/^clip-path$/, /^inset\((50|100)%\)/],
  [/^clip$/, /^rect\(0/],
  [/^color$/, /^transparent\b/],
];

/** Whether a reader does not see this element: by attribute, by style, or by its own colours. */
export function isHidden(element: Tree.Element): boolean {
  const attributes = new Map(element.attrs.map((attribute) => [attribute.name, attribute.value]));
  if (attributes.has('hidden')) return true;
  const styles = readStyle(attributes.get('style') ?? '');
  for (const [name, value] of styles) {
    if (hiding.some(([property, hides]) => property.test(name) && hides.test(value))) return true;
  }
  const ink = readColour(styles.get('color') ?? attributes.get('color'));
  const paper = readColour(
    styles.get('background-color') ?? styles.get('background') ?? attributes.get('bgcolor'),
  );
  // Mail is shown on white: white ink without its own paper is as hidden as ink of its paper's colour.
  return ink !== undefined && ink === (paper ?? 'ffffff');
}

function readStyle(style: string): Map<string, string> {
  const declarations = style
    .toLowerCase()
    .split(';')
    .map((declaration) => {
      const [name = '', ...rest] = declaration.split(':');
      return [name.trim(), rest.join(':').replace('!important', '').trim()] as const;
    });
  return new Map(declarations.filter(([name]) => name !== ''));
}

const names: Record<string, string> = { white: 'ffffff', snow: 'ffffff', black: '000000' };

/** @returns six hex digits; nearly white counts as white */
function readColour(value: string | undefined): string | undefined {
  const word =
    value
      ?.trim()
      .toLowerCase()
      .split(/\s+(?![^(]*\))/)[0] ?? '';
  if (names[word]) return names[word];
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(word)?.[1];
  const channels = hex
    ? (hex.length === 3 ? [...hex].map((c) => c + c) : (hex.match(/../g) ?? [])).map((c) =>
        parseInt(c, 16),
      )
    : /^rgba?\(/.test(word)
      ? (word.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
      : [];
  if (channels.length !== 3) return undefined;
  if (channels.every((channel) => channel >= 250)) return 'ffffff';
  return channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');
}
