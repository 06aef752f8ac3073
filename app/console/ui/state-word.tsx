import { styled } from 'styled-components';
import { Dot } from './dot.ts';

export type Hue = 'quiet' | 'primary' | 'success' | 'warning' | 'danger';

/** A state as a dot and a word, read out when it changes: the colour never stands alone. */
export function StateWord({ hue, word }: { hue: Hue; word: string }) {
  return (
    <State role="status">
      <Dot $hue={hue === 'quiet' ? 'border.emphasis' : `border.${hue}Emphasis`} aria-hidden />
      {word}
    </State>
  );
}

const State = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
`;
