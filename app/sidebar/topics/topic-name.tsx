import { getColor } from '@zendeskgarden/react-theming';
import { Fragment } from 'react';
import { styled } from 'styled-components';
import { VisuallyHidden } from '../../ui/visually-hidden.ts';
import { pathOf } from './path-of.ts';

/** An option's name: what it is, below where it stands among the others. */
export function TopicName({ name }: { name: string }) {
  const steps = pathOf(name);
  const parents = steps.slice(0, -1);
  return (
    <>
      {parents.length > 0 && (
        <Parents>
          {parents.map((step, index) => (
            <Fragment key={index}>
              <bdi>{step}</bdi>
              {/* Where the line breaks, the sign stays at its end. */}
              {index < parents.length - 1 && <span aria-hidden>{'\u00a0› '}</span>}
              <VisuallyHidden>, </VisuallyHidden>
            </Fragment>
          ))}
        </Parents>
      )}
      <Leaf>
        <bdi>{steps.at(-1)}</bdi>
      </Leaf>
    </>
  );
}

const Parents = styled.span`
  display: block;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
  font-weight: ${({ theme }) => theme.fontWeights.regular};
  line-height: ${({ theme }) => theme.lineHeights.sm};
  overflow-wrap: anywhere;
`;

const Leaf = styled.span`
  display: block;
  overflow-wrap: anywhere;
`;
