import type { CleanEntry } from '../conversation/clean-conversation.ts';
import type { ZendeskTicket } from '../zendesk/tickets.ts';

/** The people of a ticket: by whom its words are, and what everybody is called whom a model must not know. */
export interface TicketPeople {
  authors: { name: string; role: CleanEntry['authorRole'] }[];
  /** Of authors, and of those who never wrote: requester, submitter, assignee, whoever is in copy. */
  names: string[];
}

/** @param entries cleaned and masked */
export function peopleOf({
  source,
  entries,
}: {
  source: Pick<ZendeskTicket, 'names'>;
  entries: Pick<CleanEntry, 'authorName' | 'authorRole'>[];
}): TicketPeople {
  const byName = new Map(
    entries.flatMap(({ authorName, authorRole }) =>
      authorName ? [[authorName, { name: authorName, role: authorRole }] as const] : [],
    ),
  );
  return {
    authors: [...byName.values()],
    names: [...new Set([...byName.keys(), ...(source.names ?? [])])],
  };
}
