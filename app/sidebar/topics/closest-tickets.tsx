import { getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import { styled } from 'styled-components';
import { FoundRows } from '../recommendations/found-rows.tsx';
import { readSimilarTickets } from '../recommendations/read-similar-tickets.ts';
import { useRead } from '../recommendations/use-read.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';
import { LabelledTicket } from './labelled-ticket.tsx';

/** Tickets that were given a topic, as far as Zendesk shows them to this agent. */
export function ClosestTickets({ ids }: { ids: string[] }) {
  const { t } = useWords();
  const { client } = useZaf();
  const id = useId();
  const { reading, tryAgain } = useRead(ids.join(), (signal) =>
    readSimilarTickets(client, ids, signal),
  );
  return (
    <div role="group" aria-labelledby={id}>
      <Title id={id}>{t('topic.closest')}</Title>
      <FoundRows
        found={ids}
        nothing={t('topic.noClosest')}
        reading={reading}
        onTryAgain={tryAgain}
        readOf={(wanted, read) => read.find((ticket) => ticket.id === wanted)}
        keyOf={(wanted) => wanted}
        draw={(_wanted, ticket) => <LabelledTicket ticket={ticket} />}
      />
    </div>
  );
}

const Title = styled.p`
  margin: 0 0 ${({ theme }) => theme.space.xxs};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;
