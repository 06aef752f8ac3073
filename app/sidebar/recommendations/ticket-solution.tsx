import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { SimilarTicket } from '../../../server/contract/recommendations.ts';
import { exactTime } from '../../ui/relative-time.ts';
import { escapeHtml } from '../compose/escape-html.ts';
import { InternalBadge } from '../receipts/internal-badge.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { FindActions } from './find-actions.tsx';
import { FoundPassage } from './found-passage.tsx';
import { readSolution } from './read-solution.ts';
import type { Solution } from './read-solution.ts';
import type { Used } from './tell-used.ts';
import { RowsSkeleton } from './rows-skeleton.tsx';
import { useRead } from './use-read.ts';

interface TicketSolutionProps {
  /** The ticket beside the panel. */
  ticketId: string;
  /** The one that was solved. */
  solvedId: string;
  solvedBy: SimilarTicket['solvedBy'];
  /** What it is to the backend. */
  used: Used;
}

/** How a ticket was solved: the words that did, by whom and when, or why they cannot be shown. */
export function TicketSolution({ solvedBy, ...ids }: TicketSolutionProps) {
  const { t } = useWords();
  if (!solvedBy) return <Words>{t('rec.notTold')}</Words>;
  return <ReadTicketSolution {...ids} solvedBy={solvedBy} />;
}

function ReadTicketSolution({
  ticketId,
  solvedId,
  solvedBy,
  used,
}: Required<TicketSolutionProps> & { solvedBy: NonNullable<SimilarTicket['solvedBy']> }) {
  const { t } = useWords();
  const { client } = useZaf();
  const { entryId, range } = solvedBy;
  const { reading } = useRead(`${entryId} ${range?.start} ${range?.end}`, (signal) =>
    readSolution(client, solvedId, solvedBy, signal),
  );
  if (reading.state === 'failed') return <Words>{t('rec.unread')}</Words>;
  if (reading.state === 'reading' || !reading.isCurrent) {
    return <RowsSkeleton words={t('rec.reading')} />;
  }
  const { passage } = reading.value;
  if (!passage) return <Words>{t('rec.changed')}</Words>;
  const { text } = passage;
  return (
    <>
      <FoundPassage title={t('rec.howSolved')} passage={passage}>
        <WhoSolved solution={reading.value} />
      </FoundPassage>
      <FindActions
        ticketId={ticketId}
        warning={reading.value.public ? 'customer' : 'internal'}
        inserts={[{ label: t('rec.insertText'), html: () => escapeHtml(text) }]}
        copy={{ label: t('copy'), text }}
        used={used}
      />
    </>
  );
}

function WhoSolved({ solution }: { solution: Solution }) {
  const { t, locale } = useWords();
  const { authorName, authorRole, at } = solution;
  return (
    <>
      {authorName && (
        <span>
          <bdi>{authorName}</bdi>
          {authorRole && ` (${t(`role.${authorRole}`)})`}
        </span>
      )}
      {at && <time dateTime={at}>{exactTime(at, locale)}</time>}
      <InternalBadge receipts={[solution]} />
    </>
  );
}

const Words = styled.p`
  margin: ${({ theme }) => theme.space.xs} 0 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;
