import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { TopicWriteView } from '../../../server/contract/topics-view.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { WriteItem } from './write-item.tsx';

const writesAtOnce = 10;

interface WritesCardProps {
  subdomain: string | undefined;
  writes: TopicWriteView[];
}

/** Every topic that was written to Zendesk of late, by itself or by an agent, and those that were not, with why. */
export function WritesCard({ subdomain, writes }: WritesCardProps) {
  const [shown, setShown] = useState(writesAtOnce);
  return (
    <Card aria-labelledby="writes">
      <CardTitle id="writes">Last writes</CardTitle>
      <Subtle>
        What was written into the field, what agents applied or took back in the sidebar, and what
        was not written and why.
      </Subtle>
      {writes.length === 0 ? (
        <div>Nothing was written yet.</div>
      ) : (
        <List>
          {writes.slice(0, shown).map((write, index) => (
            <WriteItem key={`${write.at} ${write.ticketId} ${index}`} {...{ subdomain, write }} />
          ))}
        </List>
      )}
      {writes.length > shown && (
        <Button size="small" onClick={() => setShown(shown + writesAtOnce)}>
          Show {Math.min(writesAtOnce, writes.length - shown)} more of {writes.length}
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
