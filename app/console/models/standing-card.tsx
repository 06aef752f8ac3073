import type { ModelsView, ModelStanding } from '../../../server/contract/models-view.ts';
import { dateFormat } from '../../ui/date-format.ts';
import { Card, CardTitle, Subtle } from '../ui/card.ts';
import { Figures } from '../ui/figures.tsx';
import { inFigures } from '../ui/numbers.ts';
import { StateWord, type Hue } from '../ui/state-word.tsx';
import { inMoney } from './in-money.ts';

/** How models stand now, and what of today's budget is spent. */
export function StandingCard({ models }: { models: ModelsView }) {
  const { standing, today, settings } = models;
  const { hue, word, text } = states[standing];
  const time = dateFormat(navigator.language, { timeStyle: 'short' });
  const at = (moment: string) => time.format(new Date(moment));
  return (
    <Card aria-labelledby="now">
      <CardTitle id="now">Now</CardTitle>
      <StateWord hue={hue} word={word} />
      <Subtle>
        {text}
        {standing === 'resting' &&
          models.restsUntil !== undefined &&
          ` It is asked again at ${at(models.restsUntil)}.`}
      </Subtle>
      {standing !== 'off' && standing !== 'missing' && (
        <Figures
          figures={[
            ['Tokens today', ofLimit(today.tokens, settings.dailyTokens, inFigures)],
            [
              'Spent today',
              today.cost > 0 || settings.dailyCost !== undefined
                ? ofLimit(today.cost, settings.dailyCost, inMoney)
                : undefined,
            ],
            ['Budget begins anew', at(today.resetsAt)],
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
  return limit === undefined ? write(spent) : `${write(spent)} of ${write(limit)}`;
}

const states: Record<ModelStanding, { hue: Hue; word: string; text: string }> = {
  off: {
    hue: 'quiet',
    word: 'No model',
    text: 'Everything works without one: briefs are put together from the words of the ticket. Nothing is sent anywhere.',
  },
  missing: {
    hue: 'warning',
    word: 'No model here',
    text: 'This deployment was started without a model, so everything is done without one. Whoever runs it can name one in its environment; or choose an endpoint of your own below.',
  },
  'budget-spent': {
    hue: 'warning',
    word: 'Budget spent',
    text: 'What is left of today’s budget is less than a brief takes. Until it begins anew, everything is done without a model, and agents see that. Raise the budget below to go on at once.',
  },
  resting: {
    hue: 'danger',
    word: 'Not answering',
    text: 'The endpoint failed several times in a row and is left alone for a while. Meanwhile everything is done without it. “Test” below tells what is wrong.',
  },
  ready: {
    hue: 'success',
    word: 'Ready',
    text: 'Agents see a brief without a model at once, and the model’s as soon as it is written and checked.',
  },
};
