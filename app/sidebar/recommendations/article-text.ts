/** Stands before each item of a list, for a bullet that is not a letter of the article. */
export const itemMark = '\ue000';

/**
 * The text of a help article's body as it is read: a line for each block, a mark before each item of a list.
 *
 * @param html parsed into what is never part of a page, so that it loads and runs nothing
 */
export function articleText(html: string): string {
  const inert = document.createElement('template');
  inert.innerHTML = html;
  return textWithin(inert.content)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textWithin(parent: ParentNode): string {
  let text = '';
  for (const node of parent.childNodes) {
    if (node instanceof Text) text += node.data.replaceAll(itemMark, ' ').replace(/\s+/g, ' ');
    else if (node instanceof Element && !unread.has(node.localName)) text += textOf(node);
  }
  return text;
}

function textOf(element: Element): string {
  const name = element.localName;
  // Line by line is how code is read; elsewhere a line break in the source is a blank.
  const text = name === 'pre' ? `\n${element.textContent ?? ''}` : textWithin(element);
  if (name === 'li') return `\n${itemMark} ${text.trimStart()}\n`;
  if (name === 'td' || name === 'th') return `${text} `;
  if (name === 'p') return `\n${text}\n\n`;
  return name === 'br' || blocks.has(name) ? `\n${text}\n` : text;
}

const unread = new Set(['script', 'style']);
const blocks = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr main nav ol pre section summary table tr ul'.split(
    ' ',
  ),
);
