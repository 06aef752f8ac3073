import { Button } from '@zendeskgarden/react-buttons';
import { OrderedList } from '@zendeskgarden/react-typography';
import { styled } from 'styled-components';
import { Card, CardTitle, Subtle } from '../ui/card.ts';

/** Where to begin when nothing is connected. */
export function FirstAccount({ onStart }: { onStart(): void }) {
  return (
    <Card>
      <CardTitle>Connect your first Zendesk account</CardTitle>
      <Subtle>
        Agents then see a brief beside each ticket, with the comment every sentence rests on.
      </Subtle>
      <Steps>
        <OrderedList>
          <OrderedList.Item>Name the account, so that you find it again here.</OrderedList.Item>
          <OrderedList.Item>
            Type its subdomain and allow the access on Zendesk’s own page, as an administrator.
          </OrderedList.Item>
          <OrderedList.Item>
            Watch the connection being set up, then open any ticket.
          </OrderedList.Item>
        </OrderedList>
      </Steps>
      <Button isPrimary onClick={onStart}>
        New Zendesk account
      </Button>
    </Card>
  );
}

const Steps = styled.div`
  margin-bottom: ${({ theme }) => theme.space.md};
`;
