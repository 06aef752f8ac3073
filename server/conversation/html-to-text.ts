import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isHidden } from './is-hidden.ts';
import { isReadable, lookWithin, plainLook, type TextLook } from './text-look.ts';

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
  return tidy(collect(parseFragment(html).childNodes).join(''));
}

/**
 * Control, zero-width and tag characters, rows of variation selectors and halves of characters: they can carry
 * text that nobody sees, or nothing. Joiners, direction marks and single selectors are writing.
 */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\u{e0000}-\u{e007f}\p{Surrogate}]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2,}/gu;

/** Blanks and empty lines brought to one; control characters and invisible spaces out. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(unseen, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What is still to be read: a node with what is around it, or text that closes an element. */
type Step = string | { node: Tree.ChildNode; look: TextLook; preformatted: boolean };

/** Walks with a list of its own instead of calling itself: a mail of 64 kB can nest thousands deep. */
function collect(roots: Tree.ChildNode[]): string[] {
  const parts: string[] = [];
  const steps: Step[] = [];
  const follow = (nodes: Tree.ChildNode[], look: TextLook, preformatted: boolean): void => {
    for (let at = nodes.length - 1; at >= 0; at--) {
      steps.push({ node: nodes[at] as Tree.ChildNode, look, preformatted });
    }
  };
  follow(roots, plainLook, false);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') {
      parts.push(step);
      continue;
    }
    const { node, look, preformatted } = step;
    if (node.nodeName === '#text') {
      const { value } = node as Tree.TextNode;
      if (isReadable(look)) parts.push(preformatted ? value : value.replace(/[ \t\n\f\r]+/g, ' '));
      continue;
    }
    if (!('tagName' in node) || dropped.has(node.tagName) || isHidden(node)) continue;
    parts.push(opening(node.tagName));
    steps.push(closing(node.tagName));
    follow(node.childNodes, lookWithin(node, look), preformatted || node.tagName === 'pre');
  }
  return parts;
}

function opening(tagName: string): string {
  if (tagName === 'li') return '\n• ';
  return tagName === 'br' || blocks.has(tagName) ? '\n' : '';
}

function closing(tagName: string): string {
  if (tagName === 'td' || tagName === 'th') return ' ';
  if (tagName === 'p') return '\n\n';
  return blocks.has(tagName) ? '\n' : '';
}
