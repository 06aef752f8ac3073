import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readAttribute, readDeclarations } from './read-style.ts';

/** A style sheet longer than this is a newsletter's, and its rules are not for hiding. */
const mostCharacters = 40_000;
const mostRules = 200;
const everyScreen = /^@media\s+(?:only\s+)?(?:all|screen)$/i;
const simpleSelector = /^[a-z]*(?:[.#][\w-]+)+$/i;

/**
 * What the style sheets in a mail say of an element: by rules with simple selectors (`.class`, `#id`, `p.class`)
 * outside of media queries that may not apply. What cleverer ones say is not known.
 */
export function readStyleSheets(
  root: Tree.DocumentFragment,
): (element: Tree.Element) => Map<string, string> | undefined {
  const given = new Map<string, Map<string, string>>();
  for (const sheet of styleSheets(root)) {
    for (const { names, body } of plainRules(sheet).slice(0, mostRules)) {
      const declared = readDeclarations(body);
      for (const name of names.split(',')) {
        const selector = name.trim().toLowerCase();
        if (!simpleSelector.test(selector)) continue;
        given.set(selector, new Map([...(given.get(selector) ?? []), ...declared]));
      }
    }
  }
  if (given.size === 0) return () => undefined;
  return (element) => {
    const found = namesOf(element).flatMap((name) => given.get(name) ?? []);
    return found.length > 0 ? new Map(found.flatMap((declared) => [...declared])) : undefined;
  };
}

/** The rules of a style sheet that always apply, so none of other media queries than those for every screen. */
function plainRules(sheet: string, isNested = false): { names: string; body: string }[] {
  const text = sheet.replace(/\/\*[^]*?(?:\*\/|$)/g, '');
  const rules: { names: string; body: string }[] = [];
  let depth = 0;
  let from = 0;
  let opened = 0;
  for (const { 0: sign, index } of text.matchAll(/[{};]/g)) {
    if (sign === '{' && depth++ === 0) opened = index;
    if (sign === '}' && depth-- === 1) {
      const rule = { names: text.slice(from, opened).trim(), body: text.slice(opened + 1, index) };
      if (!rule.names.startsWith('@')) rules.push(rule);
      else if (everyScreen.test(rule.names) && !isNested)
        rules.push(...plainRules(rule.body, true));
    }
    depth = Math.max(0, depth);
    if (sign !== '{' && depth === 0) from = index + 1;
  }
  return rules;
}

function namesOf(element: Tree.Element): string[] {
  const id = readAttribute(element, 'id')?.toLowerCase();
  const classes = (readAttribute(element, 'class') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  // What is said by an id counts more, wherever it stands.
  const own = [...classes.map((name) => `.${name}`), ...(id ? [`#${id}`] : [])];
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
