import { getColor } from '@zendeskgarden/react-theming';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.ts';
import { modelsWords } from './models-words.ts';
import { reasonWords } from './words.ts';

interface DroppedListProps {
  dropped: { text: string; reasons: { code: string; word?: string }[] }[];
}

/** Sentences of a model that nothing supported, each with its reasons in words. */
export function DroppedList({ dropped }: DroppedListProps) {
  const { t } = useWords(modelsWords);
  return (
    <List>
      {dropped.map(({ text, reasons }, at) => (
        <li key={at}>
          {text === '' ? t('dropped.empty') : text}
          <Why>{reasons.map(reasonWords).join('; ')}</Why>
        </li>
      ))}
    </List>
  );
}

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.space.xs};
  margin: 0;
  padding-inline-start: ${({ theme }) => theme.space.md};
  overflow-wrap: anywhere;
`;

const Why = styled.div`
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};
`;
