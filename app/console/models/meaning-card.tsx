import type { ModelsView } from '../../../server/contract/models-view.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { Figures } from '../ui/figures.tsx';
import { inFigures } from '../ui/numbers.ts';
import { StateWord, type Hue } from '../ui/state-word.tsx';
import { failureWords } from './words.ts';

/** How far what can be found is prepared for search by meaning; nothing where no model is there for it. */
export function MeaningCard({ models: { search } }: { models: ModelsView }) {
  if (!search) return null;
  const { hue, word, text } = stateOf(search);
  const at = dateFormat(navigator.language, { dateStyle: 'short', timeStyle: 'short' });
  return (
    <Card aria-labelledby="meaning">
      <CardTitle id="meaning">Search by meaning</CardTitle>
      <StateWord hue={hue} word={word} />
      <Subtle>
        {`Tickets and articles are compared by “${search.model}” (${search.host}). ${text}`}
        {search.retryAt !== undefined &&
          ` It is tried again at ${at.format(new Date(search.retryAt))}.`}
      </Subtle>
      <Figures
        figures={[['Documents', `${inFigures(search.embedded)} of ${inFigures(search.of)}`]]}
      />
    </Card>
  );
}

type Search = NonNullable<ModelsView['search']>;

function stateOf({ failure, embedded, of }: Search): { hue: Hue; word: string; text: string } {
  if (failure) {
    return {
      ...{ hue: 'warning', word: 'Waiting' },
      text: `The others are found by their words alone. It stopped: ${failureWords(failure)}.`,
    };
  }
  if (embedded < of) {
    return {
      ...{ hue: 'primary', word: 'Being prepared' },
      text: 'The others are found by their words alone until it is their turn.',
    };
  }
  return { hue: 'success', word: 'Ready', text: 'Where words say little, meaning decides.' };
}
