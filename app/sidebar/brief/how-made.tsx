import { useId } from 'react';
import { styled } from 'styled-components';
import { getColor } from '@zendeskgarden/react-theming';
import type { Brief } from '../../../server/contract/brief.ts';
import { useWords } from '../strings/strings-provider.tsx';
import type { ModelState } from './brief-view.ts';
import { languagesToChoose } from './languages-to-choose.ts';

interface HowMadeProps {
  brief: Brief;
  model: ModelState | undefined;
  /** The agent reads in another language from now on. */
  onLocale(locale: string): void;
}

/** How a brief was made: without a model and why, or by one, what of it is not shown, and in which language. */
export function HowMade({ brief, model, onLocale }: HowMadeProps) {
  const { t, count, locale } = useWords();
  const id = useId();
  const { written } = brief;
  if (!written) return <>{basicWords(model, t)}</>;
  return (
    <>
      <Line>{t('engine.model.more')}</Line>
      {written.dropped > 0 && <Line>{count('engine.dropped', written.dropped)}</Line>}
      {written.masked > 0 && <Line>{count('engine.masked', written.masked)}</Line>}
      {written.withheld > 0 && <Line>{count('engine.withheld', written.withheld)}</Line>}
      {written.cut !== undefined && written.cut > 0 && (
        <Line>{count('engine.cut', written.cut)}</Line>
      )}
      {written.notesLeftOut !== undefined && written.notesLeftOut > 0 && (
        <Line>{count('engine.notes', written.notesLeftOut)}</Line>
      )}
      <Choice>
        <label htmlFor={id}>{t('engine.language')}</label>
        <select
          id={id}
          value={written.locale}
          onChange={({ currentTarget }) => onLocale(currentTarget.value)}
        >
          {languagesToChoose([written.locale, locale, brief.language], locale).map((language) => (
            <option key={language.code} value={language.code}>
              {language.name}
            </option>
          ))}
        </select>
      </Choice>
    </>
  );
}

type Words = ReturnType<typeof useWords>;

function basicWords(model: ModelState | undefined, t: Words['t']): string {
  if (model?.state === 'writing') return t('engine.writing.more');
  if (model?.state !== 'unavailable') return t('engine.basic.more');
  if (model.why === 'budget-spent') return t('engine.instead.budget');
  if (model.why === 'not-supported') return t('engine.instead.unsupported');
  return t('engine.instead.away');
}

const Line = styled.p`
  margin: 0 0 ${({ theme }) => theme.space.xxs};
`;

const Choice = styled.p`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xs};
  margin: ${({ theme }) => theme.space.xs} 0 0;

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
