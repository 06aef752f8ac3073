import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const unread = new Set(['script', 'style']);

/**
 * The text of a help article's body: its tags and its `script` and `style` elements taken out, a line break in place of
 * each tag. But for white space it is what every reader of HTML sees, so that a passage of it can be told by a number.
 */
export function articleText(html: string): string {
  const parts: string[] = [];
  const nodes: Tree.ChildNode[] = parseFragment(html).childNodes.toReversed();
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.nodeName === '#text') parts.push((node as Tree.TextNode).value);
    if (!('tagName' in node) || unread.has(node.tagName)) continue;
    if (!inline.has(node.tagName)) parts.push('\n');
    nodes.push(...node.childNodes.toReversed());
  }
  return parts.join('');
}

/** Their ends and beginnings part no words. */
const inline = new Set('a abbr b code em i kbd mark q s small span strong sub sup u'.split(' '));

/** How many characters of a text, in UTF-16 units, are no white space. */
export function countLetters(text: string): number {
  return text.replace(/\s/gu, '').length;
}
