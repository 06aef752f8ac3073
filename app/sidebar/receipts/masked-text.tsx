import { getColor } from '@zendeskgarden/react-theming';
import { Fragment } from 'react';
import { styled } from 'styled-components';
import { maskPattern } from '../../../server/contract/masks.ts';
import type { MaskKind } from '../../../server/contract/masks.ts';
import { useWords } from '../strings/strings-provider.tsx';

/** Ticket text as text; where personal data was masked, what kind it was. */
export function MaskedText({ text }: { text: string }) {
  const { t } = useWords();
  // A split by a pattern with a group has what was found at every second place.
  return text
    .split(maskPattern)
    .map((part, index) => (
      <Fragment key={index}>
        {index % 2 ? <Mask>{t(`mask.${part as MaskKind}`)}</Mask> : part}
      </Fragment>
    ));
}

const Mask = styled.span`
  padding: 0 ${({ theme }) => theme.space.xxs};
  border: ${({ theme }) =>
    `${theme.borders.sm} ${getColor({ theme, variable: 'border.default' })}`};
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background-color: ${({ theme }) => getColor({ theme, variable: 'background.subtle' })};
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
