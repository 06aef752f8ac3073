import { Button } from '@zendeskgarden/react-buttons';
import { getColor } from '@zendeskgarden/react-theming';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { styled } from 'styled-components';
import type { TopicSuggestion } from '../../../server/contract/topics.ts';
import { ChevronIcon } from '../../ui/icons.tsx';
import { useWords } from '../strings/strings-provider.tsx';
import { ClosestTickets } from './closest-tickets.tsx';
import { likelihoodOf } from './likelihood.ts';
import { pathAsSpoken } from './path-of.ts';

interface ReasonsProps {
  option: TopicSuggestion;
  /** Whether to say how often it would be right. */
  explains: boolean;
  /** What stands before the question in its line. */
  children: ReactNode;
}

/** "Why?" of an option: how often it would be right, and the tickets most like this one that have it. */
export function Reasons({ option, explains, children }: ReasonsProps) {
  const { t } = useWords();
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <div onKeyDown={closeOnEscape}>
      <Line>
        {children}
        <Toggle
          ref={toggle}
          size="small"
          isBasic
          aria-expanded={open}
          aria-controls={id}
          aria-label={`${t('topic.why')} ${pathAsSpoken(option.name)}`}
          onClick={() => setOpen(!open)}
        >
          {t('topic.why')}
          <Button.EndIcon isRotated={open}>
            <ChevronIcon />
          </Button.EndIcon>
        </Toggle>
      </Line>
      {/* The element is always there, so that `aria-controls` has something to name. */}
      <Answer id={id} hidden={!open} aria-live="polite">
        {open && (
          <>
            {explains && (
              <Words>
                {t('topic.explained', { count: likelihoodOf(option.confidence).percent })}
              </Words>
            )}
            <ClosestTickets ids={option.because} />
          </>
        )}
      </Answer>
    </div>
  );
}

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `0 ${theme.space.xs}`};
  min-height: 24px;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;

const Answer = styled.div`
  margin: ${({ theme }) => `${theme.space.xxs} 0 ${theme.space.xs}`};
  padding-inline-start: ${({ theme }) => theme.space.sm};
  border-inline-start: ${({ theme }) =>
    `${theme.borders.md} ${getColor({ theme, variable: 'border.default' })}`};
`;

const Words = styled.p`
  margin: 0 0 ${({ theme }) => theme.space.xs};
`;

const Toggle = styled(Button)`
  height: 24px;
  padding: 0 ${({ theme }) => theme.space.xxs};
  line-height: 24px;
`;
