import { z } from 'zod';
import { estimateTokens } from './estimate-tokens.ts';
import { generate, type Generation, type Message } from './generate.ts';
import type { ModelDeps } from './model-deps.ts';
import { ModelError } from './model-error.ts';
import { modelFor } from './model-for.ts';
import { priceOf } from './price-of.ts';
import type { Provider } from './provider-of.ts';
import { reserveSpending, settleSpending } from './spending.ts';
import { tasks, type TaskName } from './tasks.ts';

/**
 * One call, within what the day still has: what it may cost at most is set aside before it, what it did cost is spent
 * after it. A call that was turned down before any answer (4xx, 5xx), or reached nobody, is free. One whose end nobody
 * saw (time ran out here or at a gateway, the connection broke, nobody waited any more) may have been worked on and
 * billed: it is spent as it was told, or else as what was sent by our estimate.
 *
 * @throws ModelError with what it took (`used`); `too-long` for what does not fit the model, `budget-spent` for what the
 *   day has not
 */
export async function payAndGenerate(
  deps: ModelDeps,
  provider: Provider,
  question: {
    installId: string;
    task: TaskName;
    schema: z.ZodType;
    signal?: AbortSignal | undefined;
  },
  system: string,
  messages: Message[],
): Promise<Generation & { cost: number }> {
  const { installId } = question;
  const task = tasks[question.task];
  const tokensIn = estimateTokens([system, ...messages.map(({ text }) => text)].join('\n'));
  if (tokensIn + task.outputTokens > provider.contextTokens) throw new ModelError('too-long');
  const most = {
    tokens: tokensIn + task.outputTokens,
    cost: priceOf(provider, tokensIn, task.outputTokens),
  };
  const { dailyTokens, dailyCost } = provider.settings;
  const budget = { tokens: dailyTokens ?? undefined, cost: dailyCost ?? undefined };
  const askedAt = deps.now();
  if (!(await reserveSpending(deps.db, installId, askedAt, most, budget))) {
    throw new ModelError('budget-spent');
  }
  let used = { tokens: 0, cost: 0 };
  try {
    const said = await generate(
      { ...provider, isPublicOnly: provider.isOwn && deps.config.mode.name === 'marketplace' },
      {
        model: modelFor(provider, question.task),
        system,
        messages,
        schema: z.toJSONSchema(question.schema),
        shape: provider.shape,
        outputTokens: task.outputTokens,
        timeoutMs: task.timeoutMs,
        signal: question.signal,
      },
    );
    const cost = priceOf(provider, said.tokensIn, said.tokensOut);
    used = { tokens: said.tokensIn + said.tokensOut, cost };
    return { ...said, cost };
  } catch (failure) {
    if (!(failure instanceof ModelError)) throw failure;
    const { code, retryAfterMs, isFree } = failure;
    const took = failure.used ?? { tokensIn: isFree ? 0 : tokensIn, tokensOut: 0 };
    used = {
      tokens: took.tokensIn + took.tokensOut,
      cost: priceOf(provider, took.tokensIn, took.tokensOut),
    };
    throw new ModelError(code, { retryAfterMs, isFree, used: took });
  } finally {
    await settleSpending(deps.db, installId, askedAt, most, used);
  }
}
