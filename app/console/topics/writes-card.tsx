import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { TopicWriteView } from '../../../server/contract/topics-view.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { WriteItem } from './write-item.tsx';
import { useWords } from '../language/use-words.ts';
import { topicsWords } from './topics-words.ts';

const writesAtOnce = 10;

interface WritesCardProps {
  subdomain: string | undefined;
  writes: TopicWriteView[];
}

/** Every topic that was written to Zendesk of late, by itself or by an agent, and those that were not, with why. */
export function WritesCard({ subdomain, writes }: WritesCardProps) {
  const { t } = useWords(topicsWords);
  const [shown, setShown] = useState(writesAtOnce);
  return (
    <Card aria-labelledby="writes">
      <CardTitle id="writes">{t('writes')}</CardTitle>
      <Subtle>{t('writes.more')}</Subtle>
      {writes.length === 0 ? (
        <div>{t('writes.none')}</div>
      ) : (
        <List>
          {writes.slice(0, shown).map((write, index) => (
            <WriteItem key={`${write.at} ${write.ticketId} ${index}`} {...{ subdomain, write }} />
          ))}
        </List>
      )}
      {writes.length > shown && (
        <Button size="small" onClick={() => setShown(shown + writesAtOnce)}>
          {t('options.showMore', {
            more: Math.min(writesAtOnce, writes.length - shown),
            length: writes.length,
          })}
        </Button>
      )}
    </Card>
  );
}

const List = styled.ol`
  margin: 0 0 ${({ theme }) => theme.space.sm};
  padding: 0;
  list-style: none;
`;
