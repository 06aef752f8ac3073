import type { ModelsView, ModelStanding } from '../../../server/contract/models-view.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { Figures } from '../ui/figures.tsx';
import { inFigures } from '../ui/numbers.ts';
import { StateWord, type Hue } from '../ui/state-word.tsx';
import { inMoney } from '../ui/in-money.ts';
import { reader } from '../language/reader.ts';
import { useWords } from '../language/use-words.ts';
import { wordsNow } from '../language/words-now.ts';
import { modelsWords } from './models-words.ts';
import type { ModelsKey } from './strings/en.ts';

/** How models stand now, and what of today's budget is spent. */
export function StandingCard({ models }: { models: ModelsView }) {
  const { t } = useWords(modelsWords);
  const { standing, today, settings } = models;
  const { hue, word, text } = states[standing];
  const time = dateFormat(reader().locale, { timeStyle: 'short' });
  const at = (moment: string) => time.format(new Date(moment));
  return (
    <Card aria-labelledby="now">
      <CardTitle id="now">{t('now')}</CardTitle>
      <StateWord hue={hue} word={t(word)} />
      <Subtle>
        {t(text)}
        {standing === 'resting' &&
          models.restsUntil !== undefined &&
          ` ${t('standing.restsUntil', { restsUntil: at(models.restsUntil) })}`}
      </Subtle>
      {standing !== 'off' && standing !== 'missing' && (
        <Figures
          figures={[
            [t('standing.tokens'), ofLimit(today.tokens, settings.dailyTokens, inFigures)],
            [
              t('standing.spent'),
              today.cost > 0 || settings.dailyCost !== undefined
                ? ofLimit(today.cost, settings.dailyCost, inMoney)
                : undefined,
            ],
            [t('standing.renews'), at(today.resetsAt)],
          ]}
        />
      )}
    </Card>
  );
}

function ofLimit(
  spent: number,
  limit: number | undefined,
  write: (amount: number) => string,
): string {
  const { t } = wordsNow(modelsWords);
  return limit === undefined ? write(spent) : t('of', { part: write(spent), all: write(limit) });
}

const states: Record<ModelStanding, { hue: Hue; word: ModelsKey; text: ModelsKey }> = {
  off: {
    hue: 'quiet',
    word: 'source.none',
    text: 'standing.none',
  },
  missing: {
    hue: 'warning',
    word: 'standing.missing',
    text: 'standing.missing.more',
  },
  'budget-spent': {
    hue: 'warning',
    word: 'budgetSpent',
    text: 'standing.budget.more',
  },
  resting: {
    hue: 'danger',
    word: 'standing.silent',
    text: 'standing.silent.more',
  },
  ready: {
    hue: 'success',
    word: 'ready',
    text: 'standing.ready.more',
  },
};
