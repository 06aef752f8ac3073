/** Markup an app inserts, as the editor takes it: no scripts, frames, styles or handlers. */
export function cleanHtml(source: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  parsed
    .querySelectorAll('script, style, iframe, object, embed, link, meta')
    .forEach((one) => one.remove());
  for (const element of parsed.body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const runs = /^(href|src)$/.test(name) && !/^(https?:|mailto:|#)/i.test(value.trim());
      if (runs || name === 'style' || name.startsWith('on')) element.removeAttribute(name);
    }
  }
  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}
