import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { hidesBy } from './is-hidden.ts';
import { readAttribute, readDeclarations } from './read-style.ts';

/** A style sheet longer than this is a newsletter's, and its rules are not for hiding. */
const mostCharacters = 40_000;
const mostRules = 200;
const simpleSelector = /^[a-z]*(?:[.#][\w-]+)+$/i;

/**
 * What the style sheets in a mail hide: rules with simple selectors (`.class`, `#id`, `p.class`) outside of
 * media queries. Anything cleverer is taken to show its text.
 */
export function findHidingRules(root: Tree.DocumentFragment): (element: Tree.Element) => boolean {
  const selectors = new Set<string>();
  for (const sheet of styleSheets(root)) {
    const plain = sheet
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [, names = '', body = ''] of [
      ...plain.matchAll(/([^{}]{1,200})\{([^{}]*)\}/g),
    ].slice(0, mostRules)) {
      if (!hidesBy(readDeclarations(body))) continue;
      for (const name of names.split(',')) {
        const selector = name.trim();
        if (simpleSelector.test(selector)) selectors.add(selector.toLowerCase());
      }
    }
  }
  if (selectors.size === 0) return () => false;
  return (element) => namesOf(element).some((name) => selectors.has(name));
}

function namesOf(element: Tree.Element): string[] {
  const id = readAttribute(element, 'id')?.toLowerCase();
  const classes = (readAttribute(element, 'class') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  const own = [...(id ? [`#${id}`] : []), ...classes.map((name) => `.${name}`)];
  return own.flatMap((name) => [name, element.tagName + name]);
}

function styleSheets(root: Tree.DocumentFragment): string[] {
  const sheets: string[] = [];
  const nodes: Tree.ChildNode[] = [...root.childNodes];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'style') {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      sheets.push(text.slice(0, mostCharacters));
    } else for (const child of node.childNodes) nodes.push(child);
  }
  return sheets;
}
