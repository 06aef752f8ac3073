import { styled } from 'styled-components';
import { Notice } from '../../ui/notice.tsx';
import type { ApiError } from '../api/api-error.ts';
import { useWords } from '../language/use-words.ts';
import { shellWords } from './shell-words.ts';
import { errorText } from './error-text.ts';

interface ErrorNoticeProps {
  /** Keeps a distance from what follows, where the page around it does not. */
  isSpaced?: boolean;
  error: ApiError | undefined;
  /** What could not be done, e.g. "The account could not be connected". */
  title: string;
  onTryAgain?(): void;
}

/** A refusal, with what it kept from happening. */
export function ErrorNotice({ error, title, isSpaced = false, onTryAgain }: ErrorNoticeProps) {
  const { t } = useWords(shellWords);
  // An ended session is answered by the sign-in form, not by an error.
  if (error === undefined || error.code === 'unauthenticated') return null;
  return (
    <Frame $isSpaced={isSpaced}>
      <Notice
        type="error"
        title={title}
        text={errorText(error)}
        action={onTryAgain && { label: t('tryAgain'), onClick: onTryAgain }}
      />
    </Frame>
  );
}

const Frame = styled.div<{ $isSpaced: boolean }>`
  margin-bottom: ${({ theme, $isSpaced }) => ($isSpaced ? theme.space.sm : 0)};
`;
