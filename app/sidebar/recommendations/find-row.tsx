import { getColor } from '@zendeskgarden/react-theming';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { styled } from 'styled-components';
import { ChevronIcon } from '../../ui/icons.tsx';

interface FindRowProps {
  title: string;
  /** What is known of it, in one line below its title; what is not known is left out. */
  facts: ReactNode[];
  /** How well it fits, and what the agent thinks of that. */
  foot: ReactNode;
  /** Drawn when the agent opens it. */
  children(): ReactNode;
}

/** One find: its title, which opens and closes what is in it, and what helps to decide whether to. */
export function FindRow({ title, facts, foot, children }: FindRowProps) {
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !open) return;
    setOpen(false);
    toggle.current?.focus();
  };
  const known = facts.filter(Boolean);
  const [open, setOpen] = useState(false);
  return (
    <div onKeyDown={closeOnEscape}>
      <Heading>
        <Toggle
          ref={toggle}
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <bdi dir="auto">{title}</bdi>
          <Chevron $isOpen={open} />
        </Toggle>
      </Heading>
      {known.length > 0 && (
        <Facts>
          {known.map((fact, index) => (
            <span key={index}>
              {fact}
              {/* Where the line breaks, the dot stays at its end. */}
              {index < known.length - 1 && '\u00a0·'}
            </span>
          ))}
        </Facts>
      )}
      {foot}
      {/* The element is always there, so that `aria-controls` has something to name. */}
      <div id={id} hidden={!open} aria-live="polite">
        {open && children()}
      </div>
    </div>
  );
}

const Heading = styled.h3`
  margin: 0;
  font-size: ${({ theme }) => theme.fontSizes.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  line-height: ${({ theme }) => theme.lineHeights.md};
`;

const Toggle = styled.button`
  display: flex;
  align-items: flex-start;
  justify-content: space-between;
  gap: ${({ theme }) => theme.space.xs};
  width: 100%;
  min-height: 24px;
  margin: 0;
  padding: 2px 0;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: transparent;
  color: inherit;
  font: inherit;
  text-align: start;
  overflow-wrap: anywhere;
  cursor: pointer;

  &:hover {
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.primary' })};
  }

  &:focus-visible {
    outline: ${({ theme }) =>
      `${theme.borderWidths.md} solid ${getColor({ theme, variable: 'border.primaryEmphasis' })}`};
    outline-offset: 1px;
  }
`;

const Chevron = styled(ChevronIcon)<{ $isOpen: boolean }>`
  flex: none;
  margin-top: 2px;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  transform: ${({ $isOpen }) => ($isOpen ? 'rotate(180deg)' : 'none')};
`;

const Facts = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => `0 ${theme.space.xxs}`};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  min-height: 24px;
  font-size: ${({ theme }) => theme.fontSizes.sm};
  overflow-wrap: anywhere;
`;
