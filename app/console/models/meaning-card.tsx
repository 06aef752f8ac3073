import type { ModelsView } from '../../../server/contract/models-view.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { Figures } from '../ui/figures.tsx';
import { inFigures } from '../ui/numbers.ts';
import { StateWord, type Hue } from '../ui/state-word.tsx';
import { failureWords } from './words.ts';
import { reader } from '../language/reader.ts';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { modelsWords } from './models-words.ts';

/** How far what can be found is prepared for search by meaning; nothing where no model is there for it. */
export function MeaningCard({ models: { search } }: { models: ModelsView }) {
  const { t } = useWords(modelsWords);
  if (!search) return null;
  const { hue, word, text } = stateOf(search);
  const at = dateFormat(reader().locale, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <Card aria-labelledby="meaning">
      <CardTitle id="meaning">{t('meaning')}</CardTitle>
      <StateWord hue={hue} word={word} />
      <Subtle>
        {t('meaning.by', { model: search.model, host: search.host, text })}
        {search.retryAt !== undefined &&
          ` ${t('meaning.retry', { format: at.format(new Date(search.retryAt)) })}`}
      </Subtle>
      <Figures
        figures={[
          [
            t('meaning.documents'),
            t('of', { part: inFigures(search.embedded), all: inFigures(search.of) }),
          ],
        ]}
      />
    </Card>
  );
}

type Search = NonNullable<ModelsView['search']>;

function stateOf({ failure, embedded, of }: Search): { hue: Hue; word: string; text: string } {
  const { t } = wordsNow(modelsWords);
  if (failure) {
    return {
      ...{ hue: 'warning', word: t('meaning.waiting') },
      text: t('meaning.stopped', { failure: failureWords(failure) }),
    };
  }
  if (embedded < of) {
    return {
      ...{ hue: 'primary', word: t('meaning.preparing') },
      text: t('meaning.preparing.more'),
    };
  }
  return { hue: 'success', word: t('ready'), text: t('meaning.ready.more') };
}
