import type { SimilarTicket } from '../../../server/contract/recommendations.ts';
import { exactTime, relativeTime } from '../../ui/relative-time.ts';
import { useNow } from '../../ui/use-now.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { FindFoot } from './find-foot.tsx';
import { FindRow } from './find-row.tsx';
import { findSharedWords } from './find-shared-words.ts';
import type { ReadTicket } from './read-similar-tickets.ts';
import { TicketSolution } from './ticket-solution.tsx';
import { TightLink } from './tight-link.ts';

interface TicketRowProps {
  /** The ticket beside the panel. */
  ticketId: string;
  version: number;
  telling: string[];
  found: SimilarTicket;
  ticket: ReadTicket;
}

/** One solved ticket: when, by whom, how well it fits, and on demand how it was solved. */
export function TicketRow({ ticketId, version, telling, found, ticket }: TicketRowProps) {
  const { t, locale } = useWords();
  const { client } = useZaf();
  const now = useNow();
  const { id, subject, solvedAt, group, satisfaction } = ticket;
  const title = subject || t('rec.openTicket', { id });
  return (
    <FindRow
      title={title}
      facts={[
        <TightLink
          key="id"
          aria-label={t('rec.openTicket', { id })}
          title={t('rec.openTicket', { id })}
          onClick={() => void client.invoke('routeTo', 'ticket', id).catch(() => undefined)}
        >
          #{id}
        </TightLink>,
        solvedAt && (
          <time key="solved" dateTime={solvedAt} title={exactTime(solvedAt, locale)}>
            {t('rec.solved', { time: relativeTime(solvedAt, now, locale) })}
          </time>
        ),
        group && <bdi key="group">{group}</bdi>,
        satisfaction && t(`rec.rated.${satisfaction}`),
      ]}
      foot={
        <FindFoot
          ticketId={ticketId}
          version={version}
          about={{ kind: 'ticket', ticketId: id }}
          title={title}
          strength={found.strength}
          shared={findSharedWords(telling, ticket.text)}
          given={found.thumb}
        />
      }
    >
      {() => (
        <TicketSolution
          ticketId={ticketId}
          solvedId={id}
          solvedBy={found.solvedBy}
          used={{ find: { version, about: { kind: 'ticket', ticketId: id } } }}
        />
      )}
    </FindRow>
  );
}
