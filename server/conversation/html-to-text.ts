import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isHidden } from './is-hidden.ts';

const dropped = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
]);
const blocks = new Set([
  'address',
  'article',
  'blockquote',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'tr',
  'ul',
]);

/**
 * The text of a comment as a reader sees it: markup out, and text that its styles hide out with it, because
 * hidden text speaks to machines and not to people.
 *
 * @param html the `html_body` of a comment; Zendesk's `body` and `plain_body` keep what was hidden
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  collect(parseFragment(html).childNodes, parts, false);
  return tidy(parts.join(''));
}

/** Blanks and empty lines brought to one; control characters and invisible spaces out. */
export function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .replace(/[\u00a0\u2007\u202f]/g, ' ')
      // Zero-width and tag characters can carry text nobody sees; joiners and direction marks are writing.
      .replace(
        /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b\u2060\ufeff]|[\u{e0000}-\u{e007f}]/gu,
        '',
      )
      .replace(/[ \t]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

function collect(nodes: Tree.ChildNode[], parts: string[], preformatted: boolean): void {
  for (const node of nodes) {
    if (node.nodeName === '#text') {
      const { value } = node as Tree.TextNode;
      parts.push(preformatted ? value : value.replace(/\s+/g, ' '));
      continue;
    }
    if (!('tagName' in node) || dropped.has(node.tagName) || isHidden(node)) continue;
    const { tagName } = node;
    if (tagName === 'br') parts.push('\n');
    const isBlock = blocks.has(tagName);
    if (isBlock) parts.push('\n');
    if (tagName === 'li') parts.push('• ');
    collect(node.childNodes, parts, preformatted || tagName === 'pre');
    if (tagName === 'td' || tagName === 'th') parts.push(' ');
    if (isBlock) parts.push(tagName === 'p' ? '\n\n' : '\n');
  }
}
