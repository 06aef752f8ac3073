/**
 * The visible text of a help article, the one in which the backend counts characters: a line for each block, a bullet
 * before each item of a list, blanks and empty lines brought to one, and nothing of what is hidden.
 *
 * @param html an article's `body`; parsed into a document that is never shown, so that it loads and runs nothing
 */
export function articleText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return tidy(textWithin(body));
}

function textWithin(element: Element, preformatted = false): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Text) {
      text += preformatted ? node.data : node.data.replace(/[ \t\n\f\r]+/g, ' ');
    } else if (node instanceof Element && !dropped.has(node.localName) && !isHidden(node)) {
      const name = node.localName;
      text += opening(name) + textWithin(node, preformatted || name === 'pre') + closing(name);
    }
  }
  return text;
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}

function opening(name: string): string {
  if (name === 'li') return '\n• ';
  return name === 'br' || blocks.has(name) ? '\n' : '';
}

function closing(name: string): string {
  if (name === 'td' || name === 'th') return ' ';
  if (name === 'p') return '\n\n';
  return blocks.has(name) ? '\n' : '';
}

function tidy(text: string): string {
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

/** Characters that nobody sees: control, zero-width and tag characters, and halves of characters. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\u{e0000}-\u{e007f}\p{Surrogate}]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2,}/gu;

const dropped = names('script style head title template noscript iframe object svg math');
const blocks = names(
  'address article blockquote dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody tr ul',
);

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
