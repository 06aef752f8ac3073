import type { z } from 'zod';
import type { LeftOutPart } from '../contract/left-out.ts';
import type { ModelFailure, ModelFeature } from '../contract/models.ts';
import type { Db } from '../db/connect.ts';
import type { Message } from './generate.ts';
import { failureFields } from '../log.ts';
import { readGuidance, type Guidance } from './guidance.ts';
import { keepCall, type Judged } from './keep-call.ts';
import { maskEvidence, type MaskedEvidence } from './mask-evidence.ts';
import type { ModelDeps } from './model-deps.ts';
import { ModelError, type Used } from './model-error.ts';
import { noteHealth } from './note-health.ts';
import { payAndGenerate } from './pay-and-generate.ts';
import { priceOf } from './price-of.ts';
import type { Prompt } from './prompt.ts';
import { providerOf, type Provider } from './provider-of.ts';
import { readJson } from './read-json.ts';
import { restsUntil } from './rests.ts';
import { systemOf } from './system-of.ts';
import type { TaskName } from './tasks.ts';

export interface ModelQuestion<T extends z.ZodType> {
  installId: string;
  feature: ModelFeature;
  task: TaskName;
  /** The ticket it is about: the X-ray goes when its words do. */
  ticketId?: string;
  /** The brief or reply that is being written: its X-ray is found by it. */
  writtenId?: string;
  /** Other tickets whose words are in the evidence: it goes when theirs do, too. */
  otherTicketIds?: string[];
  prompt: Prompt;
  /** Everything of the ticket that the model is shown; every text in it is masked here. */
  evidence: unknown;
  /** Names of the people it is about, to be masked. */
  names: string[];
  schema: T;
  /** What cleaning had taken out before, for the X-ray. */
  removed?: (LeftOutPart & { entryId: string })[];
  /** Whether the words it rests on may still be kept; asked in the transaction that keeps the X-ray. */
  mayKeep?: (tx: Db) => Promise<boolean>;
  /** Tried in place of what the admin has saved for the feature. */
  guidance?: Guidance;
  signal?: AbortSignal | undefined;
}

export type ModelAnswer<T> =
  | {
      ok: true;
      /** What the model wrote, personal data put back where it stood for some. */
      value: T;
      /** How many pieces of personal data were masked. */
      masked: number;
      /** Tells what became of each sentence: for the X-ray and the figures of the day. */
      judge(dropped: Judged['dropped'], kept: number): Promise<void>;
    }
  | { ok: false; why: ModelFailure; retryAfterMs: number | undefined };

/**
 * The only way to a model. Masks, fails closed, keeps to the budget, lets a failing provider rest, asks for a repair
 * once where the answer is not what was asked for, and keeps an X-ray of it all.
 *
 * @returns never what a model wrote unchecked: it has the shape of the schema, no more is sure
 */
export async function askModel<T extends z.ZodType>(
  deps: ModelDeps,
  question: ModelQuestion<T>,
): Promise<ModelAnswer<z.output<T>>> {
  const { installId, feature } = question;
  const provider = await providerOf(deps, installId);
  if (!provider || !isOn(provider, feature)) return failed('off');
  const which = { installId, provider: provider.id };
  const rest = await restsUntil(deps.db, which, deps.now());
  if (rest) return failed('resting', rest.getTime() - deps.now().getTime());
  const guidance = question.guidance ?? (await readGuidance(deps.db, installId, feature));
  const system = systemOf(question.prompt, guidance.text, question.schema);
  let evidence: MaskedEvidence;
  try {
    evidence = maskEvidence(question.evidence, question.names, guidance.text);
  } catch (failure) {
    deps.log.warn('Nothing was sent to a model, since masking did not hold', {
      installId,
      feature,
      ...failureFields(failure),
    });
    await keepCall(deps, provider, {
      ...question,
      ...{ guidance, system, evidence: { counts: {} }, call: unsent },
      // Of what may hold something personal not even the X-ray has a word.
      mayKeep: async () => false,
    });
    return failed('not-masked');
  }
  const messages: Message[] = [{ role: 'user', text: evidence.json }];
  const call = await payForTry(deps, provider, question, system, messages);
  const judge = await keepCall(deps, provider, { ...question, guidance, system, evidence, call });
  await noteHealth(deps, which, call);
  if (!call.ok) return failed(call.why, call.retryAfterMs);
  return {
    ok: true,
    value: evidence.restore(question.schema, call.value),
    masked: evidence.count,
    judge,
  };
}

/** One question with what it took to get an answer. */
export type Call<T = unknown> = {
  /** Everything that was sent and came back, in order. */
  messages: Message[];
  received: string | undefined;
  tokensIn: number;
  tokensOut: number;
  cost: number;
  tookMs: number;
} & (
  | { ok: true; outcome: 'answered' | 'repaired'; value: T }
  | { ok: false; why: ModelFailure; retryAfterMs: number | undefined }
);

const unsent: Call = {
  ...{ messages: [], received: undefined, tokensIn: 0, tokensOut: 0, cost: 0, tookMs: 0 },
  ...{ ok: false, why: 'not-masked', retryAfterMs: undefined },
};

const repairWords =
  'That is not the JSON that was asked for. Write it again: one JSON document of that shape and nothing else.';

/** Asks, and once more where what came back is not what was asked for. */
async function payForTry<T extends z.ZodType>(
  deps: ModelDeps,
  provider: Provider,
  question: ModelQuestion<T>,
  system: string,
  asked: Message[],
): Promise<Call<z.output<T>>> {
  const began = performance.now();
  let messages = asked;
  const sum = { tokensIn: 0, tokensOut: 0, cost: 0 };
  const add = ({ tokensIn, tokensOut }: Used): void => {
    sum.tokensIn += tokensIn;
    sum.tokensOut += tokensOut;
    sum.cost += priceOf(provider, tokensIn, tokensOut);
  };
  let received: string | undefined;
  const soFar = () => ({
    messages,
    received,
    ...sum,
    tookMs: Math.round(performance.now() - began),
  });
  try {
    for (const outcome of ['answered', 'repaired'] as const) {
      const said = await payAndGenerate(deps, provider, question, system, messages);
      add(said);
      received = said.text;
      const value = readJson(question.schema, said.text);
      if (value !== undefined) return { ...soFar(), ok: true, outcome, value };
      if (outcome === 'answered') {
        messages = [
          ...asked,
          { role: 'assistant', text: said.text },
          { role: 'user', text: repairWords },
        ];
      }
    }
    return { ...soFar(), ok: false, why: 'malformed', retryAfterMs: undefined };
  } catch (failure) {
    if (!(failure instanceof ModelError)) throw failure;
    if (failure.used) add(failure.used);
    return { ...soFar(), ok: false, why: failure.code, retryAfterMs: failure.retryAfterMs };
  }
}

function isOn({ settings }: Provider, feature: ModelFeature): boolean {
  if (feature === 'brief') return settings.briefsOn;
  if (feature === 'reply') return settings.repliesOn;
  if (feature === 'topic') return settings.topicsOn;
  if (feature === 'search') return settings.searchOn;
  return true;
}

function failed(why: ModelFailure, retryAfterMs?: number): ModelAnswer<never> {
  return { ok: false, why, retryAfterMs };
}
