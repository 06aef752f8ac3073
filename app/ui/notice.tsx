import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title, Well } from '@zendeskgarden/react-notifications';
import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import type { ReactNode } from 'react';

export interface NoticeProps {
  /** `plain` is a state that is nobody's fault. */
  type: 'plain' | 'info' | 'success' | 'warning' | 'error';
  title: string;
  text?: ReactNode;
  action?: { label: string; busy?: boolean; onClick(): void };
}

/** One message with at most one thing to do about it; read out by screen readers when it appears. */
export function Notice({ type, title, text, action }: NoticeProps) {
  const content = (
    <>
      <Title>{title}</Title>
      {text !== undefined && <Text>{text}</Text>}
      {action && (
        <Action>
          <Button
            size="small"
            aria-disabled={action.busy}
            onClick={() => action.busy || action.onClick()}
          >
            {action.label}
          </Button>
        </Action>
      )}
    </>
  );
  const role = type === 'error' ? 'alert' : 'status';
  if (type === 'plain') {
    return <Plain role={role}>{content}</Plain>;
  }
  return (
    <Compact type={type} role={role}>
      {content}
    </Compact>
  );
}

/** Garden's own paddings leave a 320 px sidebar half empty. */
const Compact = styled(Alert)`
  padding-block: ${({ theme }) => theme.space.sm};
  padding-inline-end: ${({ theme }) => theme.space.sm};
`;

const Plain = styled(Well)`
  padding: ${({ theme }) => theme.space.sm} ${({ theme }) => theme.space.base * 4}px;
  background-color: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
`;

const Text = styled.div`
  overflow-wrap: anywhere;
`;

const Action = styled.div`
  margin-top: ${({ theme }) => theme.space.sm};
`;
