import { Field, Select } from '@zendeskgarden/react-forms';
import { styled } from 'styled-components';
import { sessionWords } from '../session/session-words.ts';
import { chooseLanguage } from './choose-language.ts';
import { isLanguage, languages } from './languages.ts';
import { useReader } from './use-reader.ts';
import { useWords } from './use-words.ts';

/** The language of the page for whoever is not signed in yet: kept in this browser, at first as the browser asks. */
export function LanguageMenu() {
  const { t } = useWords(sessionWords);
  const { language } = useReader();
  return (
    <Corner>
      <Field>
        <Field.Label hidden>{t('language')}</Field.Label>
        <Select
          isCompact
          value={language}
          onChange={({ target }) =>
            void chooseLanguage(isLanguage(target.value) ? target.value : undefined)
          }
        >
          {Object.entries(languages).map(([one, name]) => (
            <option key={one} value={one} lang={one}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </Corner>
  );
}

const Corner = styled.div`
  width: 190px;
  margin-left: auto;
`;
