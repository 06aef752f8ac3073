import { Button } from '@zendeskgarden/react-buttons';
import { Alert, Title, Well } from '@zendeskgarden/react-notifications';
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
    return (
      <Well isRecessed role={role}>
        {content}
      </Well>
    );
  }
  return (
    <Alert type={type} role={role}>
      {content}
    </Alert>
  );
}

const Text = styled.div`
  overflow-wrap: anywhere;
`;

const Action = styled.div`
  margin-top: ${({ theme }) => theme.space.sm};
`;
