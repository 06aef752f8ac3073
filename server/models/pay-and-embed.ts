import type { ModelFailure } from '../contract/models.ts';
import type { Call } from './ask-model.ts';
import { embedTexts, type Embedded } from './embed-texts.ts';
import { isInProcess } from './embedder-of.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { ModelDeps } from './model-deps.ts';
import { ModelError } from './model-error.ts';
import { priceOf } from './price-of.ts';
import type { Provider } from './provider-of.ts';
import { reserveSpending, settleSpending } from './spending.ts';
import { tasks, type Task, type TaskName } from './tasks.ts';

const nothing = { tokens: 0, cost: 0 };

/**
 * One call of an embedding model, within what the day still has, as `payAndGenerate` is for one that writes. What runs
 * in this process takes nothing of anybody's.
 *
 * @param texts masked, as they are sent
 */
export async function payAndEmbed(
  deps: ModelDeps,
  provider: Provider,
  {
    installId,
    task,
    signal,
  }: {
    installId: string;
    task: TaskName;
    signal?: AbortSignal | undefined;
  },
  texts: string[],
): Promise<Call<number[][]>> {
  const began = performance.now();
  const messages = [{ role: 'user' as const, text: texts.join('\n\n') }];
  const tokensIn = texts.reduce((sum, text) => sum + estimateTokens(text), 0);
  // What runs here takes no tokens of anybody.
  const isFree = isInProcess(provider);
  const most = isFree ? nothing : { tokens: tokensIn, cost: priceOf(provider, tokensIn, 0) };
  const { timeoutMs, budgetShare = 1 }: Task = tasks[task];
  const { dailyTokens, dailyCost } = provider.settings;
  const budget = {
    tokens: dailyTokens === null ? undefined : Math.floor(dailyTokens * budgetShare),
    cost: dailyCost === null ? undefined : dailyCost * budgetShare,
  };
  const askedAt = deps.now();
  let used = nothing;
  const sums = () => ({
    ...{ messages, tokensOut: 0, cost: used.cost },
    tookMs: Math.round(performance.now() - began),
  });
  const failed = (why: ModelFailure, retryAfterMs?: number) =>
    ({
      ...sums(),
      received: undefined,
      tokensIn: used.tokens,
      ok: false,
      why,
      retryAfterMs,
    }) as const;
  if (!isFree && !(await reserveSpending(deps.db, installId, askedAt, most, budget))) {
    return failed('budget-spent');
  }
  try {
    const isPublicOnly = provider.isOwn && deps.config.mode.name === 'marketplace';
    const inProcess = deps.embedInProcess;
    const asked = { timeoutMs, signal, inProcess };
    const said: Embedded = await embedTexts({ ...provider, isPublicOnly }, texts, asked);
    used = isFree ? nothing : { tokens: said.tokensIn, cost: priceOf(provider, said.tokensIn, 0) };
    const received = `${said.vectors.length} × ${said.vectors[0]?.length ?? 0}`;
    const answered = { ok: true, outcome: 'answered', value: said.vectors } as const;
    return { ...sums(), received, tokensIn: said.tokensIn, ...answered };
  } catch (failure) {
    if (!(failure instanceof ModelError)) throw failure;
    // As for a call that writes: what may have been worked on is spent.
    const took = failure.used?.tokensIn ?? (failure.isFree ? 0 : tokensIn);
    if (!isFree) used = { tokens: took, cost: priceOf(provider, took, 0) };
    return failed(failure.code, failure.retryAfterMs);
  } finally {
    if (!isFree) await settleSpending(deps.db, installId, askedAt, most, used);
  }
}
