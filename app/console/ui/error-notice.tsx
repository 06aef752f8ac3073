import { styled } from 'styled-components';
import { Notice } from '../../ui/notice.tsx';
import type { ApiError } from '../api/api-error.ts';

interface ErrorNoticeProps {
  /** Keeps a distance from what follows, where the page around it does not. */
  isSpaced?: boolean;
  error: ApiError | undefined;
  /** What could not be done, e.g. "The account could not be connected". */
  title: string;
  onTryAgain?(): void;
}

/** A refusal in the backend's own words, with what it kept from happening. */
export function ErrorNotice({ error, title, isSpaced = false, onTryAgain }: ErrorNoticeProps) {
  // An ended session is answered by the sign-in form, not by an error.
  if (error === undefined || error.code === 'unauthenticated') return null;
  return (
    <Frame $isSpaced={isSpaced}>
      <Notice
        type="error"
        title={title}
        text={error.message}
        action={onTryAgain && { label: 'Try again', onClick: onTryAgain }}
      />
    </Frame>
  );
}

const Frame = styled.div<{ $isSpaced: boolean }>`
  margin-bottom: ${({ theme, $isSpaced }) => ($isSpaced ? theme.space.sm : 0)};
`;
