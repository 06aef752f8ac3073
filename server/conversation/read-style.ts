import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What hides is short; a longer value is a picture, or made to keep us busy. */
const mostCharacters = 200;
const mostStyle = 4000;

/** The declarations of an element's own style. */
export function readStyle(element: Tree.Element): Map<string, string> {
  return readDeclarations(readAttribute(element, 'style') ?? '');
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
    const name = declaration.slice(0, Math.max(colon, 0)).trim();
    const written = declaration.slice(colon + 1).trim();
    const value = written.replace(/!\s*important$/, '').trim();
    // A declaration without a value says nothing, and a later one does not undo an important one.
    if (name === '' || value === '' || (important.has(name) && value === written)) continue;
    if (value !== written) important.add(name);
    styles.set(name, value.slice(0, mostCharacters));
  }
  return styles;
}

export function readAttribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}
