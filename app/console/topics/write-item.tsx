import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { TopicWriteView } from '../../../server/contract/topics-view.ts';
import { QuietTag, type Tone } from '../../ui/quiet-tag.tsx';
import { inShare } from '../ui/in-share.ts';
import { TimeAgo } from '../ui/time-ago.tsx';
import { OptionName } from './option-name.tsx';
import { reasonOf } from './write-words.ts';
import { TicketLinks, ZendeskLink } from '../ui/zendesk-links.tsx';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';
import type { TopicsKey } from './strings/en.ts';
import { fill } from '../language/fill.tsx';

interface WriteItemProps {
  subdomain: string | undefined;
  write: TopicWriteView;
}

/** One write: what came of it, which option, on which ticket, when, and what spoke for it. */
export function WriteItem({ subdomain, write }: WriteItemProps) {
  const { t } = useWords(topicsWords);
  const { outcome, code, name, value, ticketId, agentId, confidence, version, because } = write;
  const { word, tone } = outcomes[outcome];
  return (
    <Item>
      <Outcome>
        <QuietTag $tone={tone}>{t(word)}</QuietTag>
      </Outcome>
      <div>
        {fill(t(agentId === undefined ? 'write' : 'write.by'), {
          option: <OptionName name={name ?? value} />,
          tickets: <TicketLinks subdomain={subdomain} tickets={[ticketId]} />,
          agent: agentId !== undefined && (
            <ZendeskLink subdomain={subdomain} path={`/agent/users/${agentId}`}>
              {t('write.agent', { agentId })}
            </ZendeskLink>
          ),
        })}
        <Small>
          <TimeAgo at={write.at} />
          {confidence !== undefined && ` · ${t('write.sure', { confidence: inShare(confidence) })}`}
          {version !== undefined && ` · ${t('write.version', { version: String(version) })}`}
          {because.length > 0 && (
            <>
              {' · '}
              {fill(t('write.because'), {
                tickets: <TicketLinks subdomain={subdomain} tickets={because} />,
              })}
            </>
          )}
        </Small>
        {outcome === 'not-written' && <div>{reasonOf(code)}</div>}
      </div>
    </Item>
  );
}

const outcomes: Record<TopicWriteView['outcome'], { word: TopicsKey; tone: Tone }> = {
  written: { word: 'setByItself', tone: 'success' },
  applied: { word: 'outcome.applied', tone: 'primary' },
  undone: { word: 'outcome.undone', tone: 'warning' },
  'not-written': { word: 'outcome.not-written', tone: 'neutral' },
};

const Item = styled.li`
  display: grid;
  grid-template-columns: 116px minmax(0, 1fr);
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.sm};
  padding: ${({ theme }) => theme.space.xs} 0;
  border-top: ${({ theme }) =>
    `${theme.borders.sm} ${getColor({ theme, variable: 'border.subtle' })}`};

  @media (max-width: 560px) {
    grid-template-columns: 1fr;
  }
`;

const Outcome = styled.div`
  align-self: start;
`;

const Small = styled.div`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
