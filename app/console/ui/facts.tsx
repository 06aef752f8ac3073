import { getColor } from '@zendeskgarden/react-theming';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** What is known of something, line by line; what has no value is left out. */
export function Facts({
  facts,
}: {
  facts: readonly (readonly [name: string, value: ReactNode | undefined])[];
}) {
  return (
    <List>
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
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
