import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What hides is short; a longer value is a picture, or made to keep us busy. */
const mostCharacters = 200;
const mostStyle = 4000;

/** What browsers know for these; a declaration that says anything else is none. */
const known: Record<string, RegExp> = {
  display:
    /^(?:none|contents|block|inline|(?:inline-)?(?:block|flex|grid|table)|list-item|flow-root|table-[a-z-]+|ruby[a-z-]*|run-in|-webkit-[a-z-]+|inherit|initial|unset|revert)$/,
  visibility: /^(?:visible|hidden|collapse|inherit|initial|unset|revert)$/,
};

/** The declarations of an element's own style, over those that style sheets give it. */
export function readStyle(
  element: Tree.Element,
  given: Map<string, string> | undefined,
): Map<string, string> {
  const own = readDeclarations(readAttribute(element, 'style') ?? '');
  return given ? new Map([...given, ...own]) : own;
}

/** Declarations as they stand in a style attribute or between braces, lower case, as a browser would weigh them. */
export function readDeclarations(text: string): Map<string, string> {
  const style = text.slice(0, mostStyle);
  const styles = new Map<string, string>();
  const important = new Set<string>();
  for (const declaration of style
    .replace(/\/\*[^]*?\*\//g, '')
    .toLowerCase()
    .split(';')) {
    const colon = declaration.indexOf(':');
    const name = unescape(declaration.slice(0, Math.max(colon, 0))).trim();
    const written = unescape(declaration.slice(colon + 1)).trim();
    const value = written.replace(/!\s*important$/, '').trim();
    // A declaration without a value says nothing, and a later one does not undo an important one.
    if (name === '' || value === '' || (important.has(name) && value === written)) continue;
    if (known[name]?.test(value) === false) continue;
    if (value !== written) important.add(name);
    styles.set(name, value.slice(0, mostCharacters));
  }
  return styles;
}

/** `n\6fne` is `none`. */
function unescape(text: string): string {
  return text.replace(/\\([0-9a-f]{1,6})\s?/g, (_escaped, hex: string) => {
    const code = parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toLowerCase() : '';
  });
}

export function readAttribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
