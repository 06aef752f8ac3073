import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'table',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
]);

/** What Zendesk gives as `plain_body` for an HTML comment: its text, also text that CSS hides. */
export function commentText(html: string): string {
  const text = parseFragment(html).childNodes.map(textOf).join('');
  return text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'br') return '\n';
  if (!('childNodes' in node) || node.nodeName === 'style' || node.nodeName === 'script') return '';
  const inner = node.childNodes.map(textOf).join('');
  if (node.nodeName === 'p') return `${inner}\n\n`;
  return BLOCKS.has(node.nodeName) ? `${inner}\n` : inner;
}
