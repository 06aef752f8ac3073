import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isHidden } from './is-hidden.ts';
import { readAttribute, readStyle } from './read-style.ts';
import { readStyleSheets } from './read-style-sheets.ts';
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

/** What a reader sees of a comment, and what its styles keep from them. */
export interface ReadHtml {
  /** Lines of quoted mail begin with "> ", as in plain text. */
  text: string;
  hidden: string[];
}

/**
 * The text of a comment as a reader sees it: markup out, and text that its styles hide out with it, because
 * hidden text speaks to machines and not to people.
 *
 * @param html the `html_body` of a comment; Zendesk's `body` and `plain_body` keep what was hidden
 */
export function htmlToText(html: string): ReadHtml {
  const { shown, hidden } = collect(parseFragment(html));
  return { text: tidy(markQuotes(shown.join(''))), hidden: hidden.map(tidy).filter(Boolean) };
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
function collect(root: Tree.DocumentFragment): { shown: string[]; hidden: string[] } {
  const shown: string[] = [];
  const hidden: string[] = [];
  const givenTo = readStyleSheets(root);
  const steps: Step[] = [];
  const follow = (nodes: Tree.ChildNode[], look: TextLook, preformatted: boolean): void => {
    for (let at = nodes.length - 1; at >= 0; at--) {
      steps.push({ node: nodes[at] as Tree.ChildNode, look, preformatted });
    }
  };
  follow(root.childNodes, plainLook, false);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') {
      shown.push(step);
      continue;
    }
    const { node, look, preformatted } = step;
    if (node.nodeName === '#text') {
      const { value } = node as Tree.TextNode;
      const text = preformatted ? value : value.replace(/[ \t\n\f\r]+/g, ' ');
      if (isReadable(look)) shown.push(text.replace(quoteMarks, ''));
      else hidden.push(text);
      continue;
    }
    if (!('tagName' in node) || dropped.has(node.tagName)) continue;
    const styles = readStyle(node, givenTo(node));
    if (isHidden(node, styles)) {
      hidden.push(textWithin(node));
      continue;
    }
    shown.push(opening(node));
    steps.push(closing(node));
    follow(node.childNodes, lookWithin(node, styles, look), preformatted || node.tagName === 'pre');
  }
  return { shown, hidden };
}

/** All text of an element, whatever it looks like. */
function textWithin(element: Tree.Element): string {
  const parts: string[] = [];
  const nodes: Tree.ChildNode[] = [element];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.nodeName === '#text') parts.push((node as Tree.TextNode).value);
    if ('tagName' in node && !dropped.has(node.tagName)) {
      for (let at = node.childNodes.length - 1; at >= 0; at--) {
        nodes.push(node.childNodes[at] as Tree.ChildNode);
      }
    }
  }
  return parts.join(' ');
}

function opening(element: Tree.Element): string {
  if (isQuote(element)) return `\n${quoteOpens}`;
  if (element.tagName === 'li') return '\n• ';
  return element.tagName === 'br' || blocks.has(element.tagName) ? '\n' : '';
}

function closing(element: Tree.Element): string {
  if (isQuote(element)) return `${quoteCloses}\n`;
  const { tagName } = element;
  if (tagName === 'td' || tagName === 'th') return ' ';
  if (tagName === 'p') return '\n\n';
  return blocks.has(tagName) ? '\n' : '';
}

/** How mail programs mark the mail that is answered; a quotation somebody made by hand has no such mark. */
function isQuote(element: Tree.Element): boolean {
  const classes = readAttribute(element, 'class') ?? '';
  if (/(?:^|\s)(?:gmail_quote|yahoo_quoted|protonmail_quote|zendesk_quoted)/.test(classes))
    return true;
  return element.tagName === 'blockquote' && readAttribute(element, 'type') === 'cite';
}

const quoteOpens = '\ue000';
const quoteCloses = '\ue001';
const quoteMarks = /[\ue000\ue001]/g;

/** Lines between the marks begin with "> ", once for all depths. */
function markQuotes(text: string): string {
  let depth = 0;
  return text
    .split('\n')
    .map((line) => {
      const opened = depth + line.split(quoteOpens).length - 1;
      depth = Math.max(0, opened - (line.split(quoteCloses).length - 1));
      const words = line.replace(quoteMarks, '').trim();
      return opened > 0 && words !== '' ? `> ${words}` : words;
    })
    .join('\n');
}
