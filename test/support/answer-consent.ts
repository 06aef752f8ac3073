import type { HttpPerson } from './http-person.ts';

/**
 * Presses Allow or Deny on the consent page the person is looking at.
 *
 * @param page the page and its address
 * @returns where Zendesk sends the browser: our callback, or an error page of Zendesk's
 */
export async function answerConsent(
  person: HttpPerson,
  page: { url: string; response: Response },
  decision: 'allow' | 'deny',
): Promise<string> {
  const html = await page.response.text();
  const form = new URLSearchParams({ decision });
  for (const [, name = '', value = ''] of html.matchAll(
    /<input type="hidden" name="([^"]*)" value="([^"]*)"/g,
  )) {
    form.set(unescape(name), unescape(value));
  }
  const action = /<form method="post" action="([^"]+)"/.exec(html)?.[1];
  if (!action) throw new Error(`No consent form at ${page.url}: ${html.slice(0, 300)}`);
  const answer = await person.request(new URL(unescape(action), page.url).href, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: new URL(page.url).origin,
    },
    body: form,
  });
  const location = answer.headers.get('location');
  if (!location) throw new Error(`The consent was not taken: ${answer.status}`);
  return new URL(location, page.url).href;
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};
const unescape = (text: string): string =>
  text.replace(/&(?:amp|quot|#39|lt|gt);/g, (entity) => entities[entity] ?? entity);
