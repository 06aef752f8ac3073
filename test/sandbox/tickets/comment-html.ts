/** Plain text as Zendesk wraps it in `html_body`, with its addresses made links. */
export function commentHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const paragraphs = escaped
    .split(/\n{2,}/)
    .map((part) => `<p dir="auto">${linked(part).replace(/\n/g, '<br>')}</p>`);
  return `<div class="zd-comment" dir="auto">${paragraphs.join('')}</div>`;
}

/** Punctuation behind an address belongs to the sentence. */
const ADDRESS = /https?:\/\/(?:(?!&[lg]t;|[.,;:!?)\]]{1,3}(?:\s|&[lg]t;|$))[^\s<>"])+/g;

function linked(escaped: string): string {
  return escaped.replace(
    ADDRESS,
    (address) => `<a href="${address}" rel="noreferrer">${address}</a>`,
  );
}
