import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { exactTime, relativeTime } from '../../ui/relative-time.ts';
import { useNow } from '../../ui/use-now.ts';
import type { ReadTicket } from '../recommendations/read-similar-tickets.ts';
import { TightLink } from '../recommendations/tight-link.ts';
import { useWords } from '../strings/strings-provider.tsx';
import { useZaf } from '../zaf/zaf-provider.tsx';

/** A solved ticket that was given the topic: what it was about, and the way to it. */
export function LabelledTicket({ ticket }: { ticket: ReadTicket }) {
  const { t, locale } = useWords();
  const { client } = useZaf();
  const now = useNow();
  const { id, subject, solvedAt } = ticket;
  const open = t('rec.openTicket', { id });
  return (
    <>
      <Subject>
        <bdi>{subject || open}</bdi>
      </Subject>
      <Facts>
        <TightLink
          aria-label={open}
          title={open}
          onClick={() => void client.invoke('routeTo', 'ticket', id).catch(() => undefined)}
        >
          #{id}
        </TightLink>
        {solvedAt && (
          <time dateTime={solvedAt} title={exactTime(solvedAt, locale)}>
            {'· '}
            {t('rec.solved', { time: relativeTime(solvedAt, now, locale) })}
          </time>
        )}
      </Facts>
    </>
  );
}

const Subject = styled.span`
  display: block;
  overflow-wrap: anywhere;
`;

const Facts = styled.span`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `0 ${theme.space.xxs}`};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
