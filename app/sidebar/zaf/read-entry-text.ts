import type { ZafClient } from './client.ts';
import { readEntry } from './read-entry.ts';
import type { AskedEntry, Entry } from './read-entry.ts';

/**
 * The text of one comment, or of one entry of a messaging ticket's conversation log, in the agent's own session.
 *
 * @returns `undefined` when it was not found, or carries no text
 * @throws RequestError
 */
export async function readEntryText(
  client: Pick<ZafClient, 'request'>,
  asked: AskedEntry,
): Promise<string | undefined> {
  const found = await readEntry(client, asked);
  return found && textOf(found);
}

function textOf({ html_body, body, content }: Entry): string | undefined {
  const html = html_body ?? content?.body;
  return html ? htmlText(html) : (content?.text ?? body ?? undefined);
}

/** A document that is parsed and never shown loads nothing and runs nothing. */
function htmlText(html: string): string {
  const apart = html.replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b/gi, '\n$&');
  const { body } = new DOMParser().parseFromString(apart, 'text/html');
  for (const unread of body.querySelectorAll('style, script, template')) unread.remove();
  return body.textContent ?? '';
}
