import { Section } from '../brief/section.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { FoundRows } from './found-rows.tsx';
import { readSimilarTickets } from './read-similar-tickets.ts';
import type { ReadyRecommendations } from './recommendations-view.ts';
import { TicketRow } from './ticket-row.tsx';
import { useRead } from './use-read.ts';

interface SimilarTicketsProps {
  /** The ticket beside the panel. */
  ticketId: string;
  ready: ReadyRecommendations;
}

/** Solved tickets like this one, as far as Zendesk shows them to this agent. */
export function SimilarTickets({ ticketId, ready }: SimilarTicketsProps) {
  const { t } = useWords();
  const { client } = useZaf();
  const { version, telling, tickets } = ready;
  const ids = tickets.map((found) => found.ticketId);
  const { reading, tryAgain } = useRead(ids.join(), (signal) =>
    readSimilarTickets(client, ids, signal),
  );
  return (
    <Section title={t('rec.tickets')}>
      <FoundRows
        found={tickets}
        nothing={t('rec.noTickets')}
        reading={reading}
        onTryAgain={tryAgain}
        readOf={({ ticketId: id }, read) => read.find((ticket) => ticket.id === id)}
        keyOf={(found) => found.ticketId}
        draw={(found, ticket) => (
          <TicketRow
            ticketId={ticketId}
            version={version}
            telling={telling}
            found={found}
            ticket={ticket}
          />
        )}
      />
    </Section>
  );
}
