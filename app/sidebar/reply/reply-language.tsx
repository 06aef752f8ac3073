import { getColor } from '@zendeskgarden/react-theming';
import { useId } from 'react';
import { styled } from 'styled-components';
import { replyLanguages } from '../../../server/contract/reply.ts';
import { useWords } from '../strings/strings-provider.tsx';

interface ReplyLanguageProps {
  language: string;
  detected?: string | undefined;
  onChoose(language: string): void;
}

/** In which language a reply is, as it was detected or as the agent corrects it. */
export function ReplyLanguage({ language, detected, onChoose }: ReplyLanguageProps) {
  const { t, locale } = useWords();
  const id = useId();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const nameOf = (code: string) => names.of(code) ?? code;
  const codes = new Set([...replyLanguages, language, ...(detected ? [detected] : [])]);
  return (
    <Choice>
      <label htmlFor={id}>{t('reply.language')}</label>
      <select
        id={id}
        value={language}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {[...codes]
          .sort((a, b) => nameOf(a).localeCompare(nameOf(b), locale))
          .map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
      </select>
      <span>
        {detected ? t('reply.detected', { language: nameOf(detected) }) : t('reply.undetected')}
      </span>
    </Choice>
  );
}

const Choice = styled.p`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  margin: ${({ theme }) => theme.space.xs} 0 0;
  color: ${({ theme }) => getColor({ theme, variable: 'foreground.subtle' })};
  font-size: ${({ theme }) => theme.fontSizes.sm};

  select {
    min-height: 28px;
    border: ${({ theme }) =>
      `${theme.borders.sm} ${getColor({ theme, variable: 'border.emphasis' })}`};
    border-radius: ${({ theme }) => theme.borderRadii.md};
    background-color: ${({ theme }) => getColor({ theme, variable: 'background.default' })};
    color: ${({ theme }) => getColor({ theme, variable: 'foreground.default' })};
    font: inherit;
  }
`;
