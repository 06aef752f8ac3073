import { styled } from 'styled-components';
import { Stack } from './card.ts';

/** What a page has to say before its cards, at a distance from them; nothing where there is nothing to say. */
export const Notices = styled(Stack)`
  gap: ${({ theme }) => theme.space.sm};

  &:not(:empty) {
    margin-bottom: ${({ theme }) => theme.space.md};
  }
`;
