/** Markup an app inserts, as the editor takes it: no scripts, frames, styles or handlers. */
export function cleanHtml(source: string): DocumentFragment {
  // A template's content does nothing, and keeps the blanks around it, unlike a whole document's body.
  const template = document.createElement('template');
  template.innerHTML = source;
  const { content } = template;
  content
    .querySelectorAll('script, style, iframe, object, embed, link, meta')
    .forEach((one) => one.remove());
  for (const element of content.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const runs = /^(href|src)$/.test(name) && !/^(https?:|mailto:|#)/i.test(value.trim());
      if (runs || name === 'style' || name.startsWith('on')) element.removeAttribute(name);
    }
  }
  return content;
}
