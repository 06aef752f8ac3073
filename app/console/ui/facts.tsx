import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { Terms, type Entries } from './terms.tsx';

/** What is known of something, line by line; what has no value is left out. */
export function Facts({ facts }: { facts: Entries }) {
  return (
    <List>
      <Terms entries={facts} />
    </List>
  );
}

const List = styled.dl`
  margin: 0;

  > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 ${({ theme }) => theme.space.sm};
    padding: ${({ theme }) => theme.space.xxs} 0;
  }

  dt {
    flex: 0 0 160px;
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  }

  dd {
    flex: 1 1 140px;
    min-width: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
`;
