import type { ModelFailure, ModelFeature, ShapeMode } from '../../../server/contract/models.ts';
import type {
  CallOutcome,
  GuidedFeature,
  Previewed,
} from '../../../server/contract/models-view.ts';
import { wordsNow } from '../language/words-now.ts';
import { modelsWords } from './models-words.ts';

/** What a model is used for, as people say it. */
export function featureName(feature: ModelFeature): string {
  return wordsNow(modelsWords).t(`feature.${feature}`);
}

export function shapeName(shape: ShapeMode): string {
  return wordsNow(modelsWords).t(`shape.${shape}`);
}

function failureName(failure: ModelFailure): string {
  const { t } = wordsNow(modelsWords);
  return failure === 'budget-spent' ? t('budgetSpent') : t(`failure.${failure}`);
}

export function outcomeName(outcome: CallOutcome): string {
  const { t } = wordsNow(modelsWords);
  return outcome === 'answered' || outcome === 'repaired'
    ? t(`outcome.${outcome}`)
    : failureName(outcome);
}

/** Why a sentence of a model is not shown. */
export function reasonWords({ code, word }: { code: string; word?: string }): string {
  const { t } = wordsNow(modelsWords);
  const key = modelsWords.find(`drop.${code}`);
  const reason = key ? t(key) : code;
  return word === undefined ? reason : t('drop.word', { reason, word });
}

type Why = Extract<Previewed, { state: 'failed' }>['why'];

/** A failure as the console names it, those of a whole brief or reply among them. */
export function failureWords(why: Why): string {
  switch (why) {
    case 'not-supported':
    case 'nothing-to-show':
    case 'nothing-to-go-on':
    case 'unchecked-language':
      return wordsNow(modelsWords).t(`why.${why}`);
    default:
      return failureName(why);
  }
}

/** "Prompt 2, guidance 5" from the rules as they are kept. */
export function rulesWords(madeWith: string, feature: GuidedFeature): string {
  const { t } = wordsNow(modelsWords);
  if (madeWith === 'basic') return t('source.none');
  const version = (name: string) => new RegExp(`(?:^| )${name}@(\\d+)`).exec(madeWith)?.[1];
  const guidance = Number(version('guidance') ?? 0);
  const words = guidance === 0 ? t('guidance.no') : t('guidance.numbered', { guidance });
  return t('thumbs.prompt', { feature: version(feature) ?? '–', words });
}
