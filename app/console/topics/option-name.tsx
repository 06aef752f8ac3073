import { getColor } from '@zendeskgarden/react-theming';
import { Fragment } from 'react';
import { styled } from 'styled-components';

/** An option as people read it: what it is nested in stands back. https://support.zendesk.com/hc/en-us/articles/4408838961562 */
export function OptionName({ name }: { name: string }) {
  const parts = name.split('::');
  return (
    <span dir="auto">
      {parts.slice(0, -1).map((part, index) => (
        <Fragment key={index}>
          <Parent>{part} ›</Parent>{' '}
        </Fragment>
      ))}
      {parts.at(-1)}
    </span>
  );
}

const Parent = styled.span`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
`;
