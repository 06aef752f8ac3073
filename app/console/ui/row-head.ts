import { Table } from '@zendeskgarden/react-tables';
import { styled } from 'styled-components';

/** The cell that says what its row is about. */
export const RowHead = styled(Table.Cell).attrs({ forwardedAs: 'th', scope: 'row' })`
  font-weight: ${({ theme }) => theme.fontWeights.regular};
  text-align: start;
`;
