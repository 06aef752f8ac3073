import type { ModelSettings, OwnProvider } from '../../../server/contract/models.ts';
import { readAmount, readWhole } from './read-amount.ts';
import type { ModelsDraft } from './use-models-draft.ts';
import { wordsNow } from '../language/words-now.ts';
import { modelsWords } from './models-words.ts';

/** What is wrong, by the field as the backend names it. */
export type DraftErrors = Record<string, string>;

export type ReadEndpoint = { own: OwnProvider | undefined; errors: DraftErrors };

/** The endpoint as it was typed. The address is judged by the backend, which has to reach it. */
export function readEndpoint(draft: ModelsDraft): ReadEndpoint {
  const { t } = wordsNow(modelsWords);
  const contextTokens = readWhole(draft.contextTokens);
  const pricePerMillionIn = readAmount(draft.priceIn || '0');
  const pricePerMillionOut = readAmount(draft.priceOut || '0');
  const embeddingsPricePerMillion = readAmount(draft.embeddingsPrice || '0');
  const errors: DraftErrors = {};
  if (draft.baseUrl.trim() === '') errors['own.baseUrl'] = t('wrong.address');
  if (draft.model.trim() === '') errors['own.model'] = t('wrong.model');
  if (contextTokens === undefined || contextTokens < 2000 || contextTokens > 2_000_000) {
    errors['own.contextTokens'] = t('wrong.window');
  }
  if (pricePerMillionIn === undefined || pricePerMillionIn > 10_000)
    errors['own.pricePerMillionIn'] = t('wrong.price');
  if (pricePerMillionOut === undefined || pricePerMillionOut > 10_000)
    errors['own.pricePerMillionOut'] = t('wrong.price');
  if (embeddingsPricePerMillion === undefined || embeddingsPricePerMillion > 10_000)
    errors['own.embeddingsPricePerMillion'] = t('wrong.price');
  if (
    Object.keys(errors).length > 0 ||
    contextTokens === undefined ||
    pricePerMillionIn === undefined ||
    pricePerMillionOut === undefined ||
    embeddingsPricePerMillion === undefined
  ) {
    return { own: undefined, errors };
  }
  const { kind, shape, baseUrl, model, fastModel, embeddingsModel } = draft;
  const own: OwnProvider = {
    ...{ kind, shape, contextTokens, pricePerMillionIn, pricePerMillionOut },
    baseUrl: baseUrl.trim(),
    model: model.trim(),
    fastModel: fastModel.trim() || undefined,
    embeddingsModel: embeddingsModel.trim() || undefined,
    embeddingsPricePerMillion,
    // Left out, the stored key stays.
    apiKey: draft.removesKey ? '' : draft.apiKey.trim() || undefined,
  };
  return { own, errors };
}

/** Everything that would be saved; `settings` is missing while something is wrong. */
export function readDraft(draft: ModelsDraft): {
  settings: ModelSettings | undefined;
  errors: DraftErrors;
} {
  const { t } = wordsNow(modelsWords);
  const { own, errors } =
    draft.source === 'own' ? readEndpoint(draft) : { own: undefined, errors: {} as DraftErrors };
  const dailyTokens = readLimit(draft.dailyTokens, readWhole, 10_000_000_000);
  const dailyCost = readLimit(draft.dailyCost, readAmount, 1_000_000);
  const xrayDays = readWhole(draft.xrayDays);
  if (dailyTokens === 'wrong') errors['dailyTokens'] = t('wrong.limit');
  if (dailyCost === 'wrong') errors['dailyCost'] = t('wrong.amount');
  if (xrayDays === undefined || xrayDays > 365) errors['xrayDays'] = t('wrong.days');
  const isWrong = Object.keys(errors).length > 0;
  if (isWrong || dailyTokens === 'wrong' || dailyCost === 'wrong' || xrayDays === undefined) {
    return { settings: undefined, errors };
  }
  const { source, briefsOn, repliesOn, topicsOn, searchOn, withheld } = draft;
  return {
    settings: {
      ...{ source, own, briefsOn, repliesOn, topicsOn, searchOn, withheld },
      ...{ dailyTokens, dailyCost, xrayDays },
    },
    errors,
  };
}

function readLimit(
  typed: string,
  read: (text: string) => number | undefined,
  most: number,
): number | undefined | 'wrong' {
  if (typed.trim() === '') return undefined;
  const limit = read(typed);
  return limit === undefined || limit > most ? 'wrong' : limit;
}
