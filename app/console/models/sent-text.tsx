import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';

interface SentTextProps {
  label: string;
  /** The label is shown above the text, too. */
  isNamed?: boolean;
  text: string;
}

/** A text to the letter, never as anything but text; it scrolls by itself, also by keyboard. */
export function SentText({ label, isNamed = false, text }: SentTextProps) {
  return (
    <Part>
      {isNamed && <Name>{label}</Name>}
      <Letters role="group" aria-label={label} tabIndex={0}>
        {text}
      </Letters>
    </Part>
  );
}

const Part = styled.div`
  & + & {
    margin-top: ${({ theme }) => theme.space.sm};
  }
`;

const Name = styled.h3`
  margin: 0 0 ${({ theme }) => theme.space.xxs};
  font-size: ${({ theme }) => theme.fontSizes.md};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;

const Letters = styled.pre`
  max-height: 420px;
  margin: 0;
  padding: ${({ theme }) => theme.space.sm};
  overflow: auto;
  border-radius: ${({ theme }) => theme.borderRadii.md};
  background-color: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  font-family: ${({ theme }) => theme.fonts.mono};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;
