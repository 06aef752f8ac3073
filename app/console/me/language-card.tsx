import { chooseLanguage } from '../language/choose-language.ts';
import { isLanguage, languages } from '../language/languages.ts';
import { keptLanguage } from '../language/reader.ts';
import { useWords } from '../language/use-words.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { meWords } from './me-words.ts';

/** In which language the console speaks to whoever is at this browser. */
export function LanguageCard() {
  const { t } = useWords(meWords);
  return (
    <Card aria-labelledby="language">
      <CardTitle id="language">{t('language')}</CardTitle>
      <Subtle>{t('language.more')}</Subtle>
      <div style={{ maxWidth: 420 }}>
        <ChoiceField
          label={t('language')}
          choices={[['', t('language.browser')], ...Object.entries(languages)]}
          value={keptLanguage() ?? ''}
          onChange={(chosen) => void chooseLanguage(isLanguage(chosen) ? chosen : undefined)}
        />
      </div>
    </Card>
  );
}
