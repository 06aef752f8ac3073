import { getColor } from '@zendeskgarden/react-theming';
import { forwardRef } from 'react';
import { styled } from 'styled-components';
import { useMayChange } from '../session/use-may-change.ts';
import { BusyButton } from './busy-button.tsx';
import { Row } from './card.ts';
import { useWords } from '../language/use-words.ts';
import { shellWords } from './shell-words.ts';

interface SaveBarProps {
  isChanged: boolean;
  canSave: boolean;
  busy: boolean;
  /** What came of the last press. */
  said: string;
  onDiscard(): void;
}

/** Saves a form or forgets what was typed; in sight while there is something to save. The ref is what it says. */
export const SaveBar = forwardRef<HTMLSpanElement, SaveBarProps>(function SaveBar(
  { isChanged, canSave, busy, said, onDiscard },
  status,
) {
  const { t } = useWords(shellWords);
  const mayChange = useMayChange();
  if (!mayChange) return null;
  return (
    <Bar $isSticky={isChanged}>
      <Row>
        <BusyButton type="submit" isPrimary busy={busy} disabled={!isChanged || !canSave}>
          {t('save')}
        </BusyButton>
        {isChanged && (
          <BusyButton isBasic busy={false} onClick={onDiscard}>
            {t('discard')}
          </BusyButton>
        )}
        <span role="status" ref={status} tabIndex={-1} style={{ outline: 'none' }}>
          {isChanged ? t('unsaved') : said}
        </span>
      </Row>
    </Bar>
  );
});

const Bar = styled.div<{ $isSticky: boolean }>`
  position: ${({ $isSticky }) => ($isSticky ? 'sticky' : 'static')};
  z-index: 1;
  bottom: 0;
  margin: 0 -${({ theme }) => theme.space.base * 5}px -${({ theme }) => theme.space.base * 5}px;
  padding: ${({ theme }) => theme.space.sm} ${({ theme }) => theme.space.base * 5}px;
  border-top: ${({ theme }) =>
    `${theme.borders.sm} ${getColor({ theme, variable: 'border.subtle' })}`};
  border-radius: 0 0 ${({ theme }) => theme.borderRadii.md} ${({ theme }) => theme.borderRadii.md};
  background-color: ${({ theme }) => getColor({ theme, variable: 'background.raised' })};
`;
