import { Fieldset } from '@zendeskgarden/react-forms';
import { styled } from 'styled-components';
import { Subtle } from './card.ts';

/** Choices under one another, in a column that can be read. */
export const Choices = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.space.sm};
  max-width: 640px;
  padding-top: ${({ theme }) => theme.space.xs};

  && > * {
    margin: 0;
  }
`;

/** Short fields beside one another where there is room. */
export const Pairs = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
  align-items: end;
  gap: ${({ theme }) => theme.space.md};
  max-width: 640px;
`;

/** A field as wide as what is typed into it. */
export const Narrow = styled.div`
  max-width: 640px;
`;

/** Fields that belong together. Browsers would have a group as wide as its longest word, Garden its text without size. */
export const Group = styled(Fieldset)`
  min-width: 0;

  > ${Subtle} {
    font-size: ${({ theme }) => theme.fontSizes.md};
  }
`;
