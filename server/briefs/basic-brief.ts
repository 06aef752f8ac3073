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
  ticket: Pick<ZendeskTicket, 'status'>,
  entries: CleanEntry[],
): BriefBody {
  const spoken = entries.filter((entry) => entry.public && entry.text !== '' && isPerson(entry));
  const customers = spoken.filter((entry) => entry.authorRole === 'customer');
  const agents = spoken.filter((entry) => entry.authorRole === 'agent');
  const opened = customers[0] ?? spoken[0];
  const latestCustomer = customers.at(-1);
  const latestAgent = agents.at(-1);
  const sentences: BriefSentence[] = [];
  if (opened) sentences.push(sentence('opened', opened));
  const latest = [
    latestCustomer && latestCustomer !== opened
      ? sentence('latest-customer', latestCustomer)
      : undefined,
    latestAgent && latestAgent !== opened ? sentence('latest-agent', latestAgent) : undefined,
  ].filter((one) => one !== undefined);
  sentences.push(...latest.sort((a, b) => timeOf(a) - timeOf(b)));
  return {
    engine: 'basic',
    sentences,
    waitingFor: waitingFor(ticket.status, spoken.at(-1)),
    covers: { entries: entries.length, until: entries.at(-1)?.createdAt },
  };
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

function timeOf(one: BriefSentence): number {
  return Date.parse(one.receipts[0]?.at ?? '');
}

function waitingFor(status: string, last: CleanEntry | undefined): Brief['waitingFor'] {
  if (status === 'solved' || status === 'closed') return 'nobody';
  if (!last) return 'unknown';
  return last.authorRole === 'customer' ? 'agent' : 'customer';
}
