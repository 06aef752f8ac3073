import { createHash } from 'node:crypto';
import type { CleanEntry } from '../conversation/clean-conversation.ts';
import type { ZendeskTicket } from '../zendesk/tickets.ts';

/** Changes when the rule that makes briefs does, so that old ones are made anew when somebody opens them. */
const engineVersion = 'basic-6';

/** What a brief was made from, and by which rule, as one short text: the same input, the same fingerprint. */
export function fingerprint(
  ticket: Pick<ZendeskTicket, 'status' | 'subject'> & { mergedInto: string | undefined },
  entries: CleanEntry[],
  { useNotes }: { useNotes: boolean },
): string {
  const hash = createHash('sha256');
  const put = (value: string): void => void hash.update(`${value.length}:${value}`);
  put(ticket.status);
  put(ticket.subject ?? '');
  put(ticket.mergedInto ?? '');
  put(String(useNotes));
  for (const entry of entries) {
    for (const value of [
      entry.id,
      entry.authorRole,
      entry.authorName ?? '',
      entry.createdAt,
      String(entry.public),
      entry.text,
    ]) {
      put(value);
    }
  }
  return `${engineVersion}:${hash.digest('base64url')}`;
}

/** Whether a brief was made by the rule as it is now. */
export function isByThisEngine(made: string): boolean {
  return made.startsWith(`${engineVersion}:`);
}

/** Name and version of the rule by which a brief was made. */
export function ruleOf(made: string): string {
  return made.split(':')[0] ?? '';
}
