import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const KEPT = new Set(
  'p br div span a b strong i em u s ul ol li blockquote pre code h1 h2 h3 h4 h5 h6 hr table thead tbody tr td th'.split(
    ' ',
  ),
);
const DROPPED = new Set('script style iframe object embed template noscript title head'.split(' '));
const VOID = new Set(['br', 'hr']);
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])/i;

/**
 * A comment's html as the page may show it: a few plain elements, links, and nothing that runs. What the
 * sender hid by style stays hidden, as the page's own policy forbids the style itself.
 */
export function sanitizeHtml(source: string): string {
  return parseFragment(source).childNodes.map(write).join('');
}

function write(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return escaped(node.value);
  if (!('tagName' in node) || DROPPED.has(node.tagName)) return '';
  if (node.tagName === 'img') return escaped(`[${attribute(node.attrs, 'alt') || 'image'}]`);
  const inner = node.childNodes.map(write).join('');
  if (!KEPT.has(node.tagName)) return inner;
  const start = `<${node.tagName}${attributes(node.tagName, node.attrs)}>`;
  return VOID.has(node.tagName) ? start : `${start}${inner}</${node.tagName}>`;
}

function attributes(tag: string, given: { name: string; value: string }[]): string {
  const hidden =
    HIDING.test(attribute(given, 'style')) || given.some(({ name }) => name === 'hidden');
  const href = attribute(given, 'href');
  const link =
    tag === 'a' && /^(https?:|mailto:)/i.test(href)
      ? ` href="${escaped(href)}" target="_blank" rel="noopener noreferrer"`
      : '';
  return `${link}${hidden ? ' hidden' : ''}`;
}

function attribute(given: { name: string; value: string }[], wanted: string): string {
  return given.find(({ name }) => name === wanted)?.value ?? '';
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
