import type { Brief, BriefSentence } from '../contract/brief.ts';
import type { CleanEntry } from '../conversation/clean-conversation.ts';
import type { ZendeskTicket } from '../zendesk/tickets.ts';
import { leadingPassage } from './leading-passage.ts';

export type BriefBody = Omit<Brief, 'ticketId' | 'version' | 'madeAt'>;

/**
 * The basic brief: who said what first and last, in their own words. Only what the customer could see is
 * used; internal notes are left out.
 */
export function basicBrief(
  ticket: Pick<ZendeskTicket, 'status' | 'subject' | 'isMessaging'>,
  entries: CleanEntry[],
): BriefBody {
  const spoken = entries.filter(
    (entry) => entry.public && entry.text !== '' && isPerson(entry) && !isTitle(ticket, entry),
  );
  const customers = spoken.filter((entry) => entry.authorRole === 'customer');
  const agents = spoken.filter((entry) => entry.authorRole === 'agent');
  const opened = customers[0] ?? spoken[0];
  const latestCustomer = customers.at(-1);
  const latestAgent = agents.at(-1);
  const sentences: BriefSentence[] = [];
  // In the order of the conversation, which times of whole seconds do not tell.
  for (const entry of spoken) {
    if (entry === opened) sentences.push(sentence('opened', entry));
    else if (entry === latestCustomer) sentences.push(sentence('latest-customer', entry));
    else if (entry === latestAgent) sentences.push(sentence('latest-agent', entry));
  }
  return {
    engine: 'basic',
    sentences,
    waitingFor: waitingFor(ticket.status, spoken.at(-1)),
    covers: { entries: entries.length, until: entries.at(-1)?.createdAt },
  };
}

/** Zendesk opens a messaging ticket with a comment that only repeats the subject: nobody wrote it. */
function isTitle(
  ticket: Pick<ZendeskTicket, 'subject' | 'isMessaging'>,
  entry: CleanEntry,
): boolean {
  return ticket.isMessaging && entry.text === ticket.subject?.trim();
}

function isPerson(entry: CleanEntry): boolean {
  return entry.authorRole === 'customer' || entry.authorRole === 'agent';
}

function sentence(kind: BriefSentence['kind'], entry: CleanEntry): BriefSentence {
  const passage = leadingPassage(entry.text);
  return {
    kind,
    text: passage,
    receipts: [
      {
        entryId: entry.id,
        authorName: entry.authorName ?? '',
        authorRole: entry.authorRole,
        at: entry.createdAt,
        public: entry.public,
        passage,
      },
    ],
  };
}

function waitingFor(status: string, last: CleanEntry | undefined): Brief['waitingFor'] {
  if (status === 'solved' || status === 'closed') return 'nobody';
  if (!last) return 'unknown';
  return last.authorRole === 'customer' ? 'agent' : 'customer';
}
