import type { ModelFailure } from '../contract/models.ts';
import type { Db } from '../db/connect.ts';
import { failureFields } from '../log.ts';
import { embedderOf } from './embedder-of.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { keepCall } from './keep-call.ts';
import { maskEvidence } from './mask-evidence.ts';
import type { ModelDeps } from './model-deps.ts';
import { noteHealth } from './note-health.ts';
import { payAndEmbed } from './pay-and-embed.ts';
import type { Prompt } from './prompt.ts';
import { restsUntil } from './rests.ts';
import { tasks } from './tasks.ts';

export interface TextToEmbed {
  /** Of a ticket or an article; masked here. */
  text: string;
  /** Names of the people it is about, to be masked. */
  names: string[];
}

export interface EmbeddingsQuestion {
  installId: string;
  task: 'embed-question' | 'embed-documents';
  texts: TextToEmbed[];
  /** The ticket it is about: the X-ray goes when its words do. Left out, what was sent is counted and not kept. */
  ticketId?: string;
  /** As in `askModel`. */
  mayKeep?: (tx: Db) => Promise<boolean>;
  signal?: AbortSignal | undefined;
}

export type EmbeddingsAnswer =
  | {
      ok: true;
      embedder: string;
      /** One for each text; `undefined` for one that could not be masked and was not sent. */
      vectors: (number[] | undefined)[];
    }
  | { ok: false; why: ModelFailure; retryAfterMs: number | undefined };

const prompt: Prompt = { name: 'embed', version: 1, system: '' };
const guidance = { version: 0, text: '' };

/**
 * The only way to an embedding model, as `askModel` is to one that writes: it masks, fails closed, keeps to the budget,
 * lets a failing provider rest, and keeps an X-ray of what a ticket asks.
 */
export async function askEmbeddings(
  deps: ModelDeps,
  question: EmbeddingsQuestion,
): Promise<EmbeddingsAnswer> {
  const { installId, task } = question;
  const provider = await embedderOf(deps, installId);
  if (!provider) return { ok: false, why: 'off', retryAfterMs: undefined };
  const which = { installId, provider: provider.id };
  const rest = await restsUntil(deps.db, which, deps.now());
  if (rest) {
    const retryAfterMs = rest.getTime() - deps.now().getTime();
    return { ok: false, why: 'resting', retryAfterMs };
  }
  const masked = question.texts.map((one) => maskText(deps, installId, one));
  const texts = masked.flatMap((one) => (one?.text ? [one.text] : []));
  if (texts.length === 0) return { ok: true, embedder: provider.id, vectors: masked.map(none) };
  const call = await payAndEmbed(deps, provider, question, texts);
  const counts = sumOf(masked.flatMap((one) => (one ? [one.counts] : [])));
  await keepCall(deps, provider, {
    ...{ installId, feature: 'search', task, prompt, guidance, system: '' },
    ...(question.ticketId !== undefined && { ticketId: question.ticketId }),
    mayKeep: async (tx) =>
      question.ticketId !== undefined && ((await question.mayKeep?.(tx)) ?? true),
    evidence: { counts },
    call,
  });
  await noteHealth(deps, which, call);
  if (!call.ok) return { ok: false, why: call.why, retryAfterMs: call.retryAfterMs };
  const vectors = call.value.values();
  return {
    ok: true,
    embedder: provider.id,
    vectors: masked.map((one) => (one?.text ? vectors.next().value : undefined)),
  };
}

const none = (): undefined => undefined;

/**
 * A text as it may leave, within what every such model takes; what was masked says nothing and is left out.
 *
 * @returns `undefined` where masking did not hold: it is not sent
 */
function maskText(
  { log }: ModelDeps,
  installId: string,
  { text, names }: TextToEmbed,
): { text: string; counts: Record<string, number> } | undefined {
  try {
    const { json, counts } = maskEvidence(text, names, '');
    const masked = (JSON.parse(json) as string).replace(/⟦[^⟧]*⟧/g, ' ').replace(/\s+/g, ' ');
    return { text: cut(masked.trim(), tasks['embed-documents'].inputTokens), counts };
  } catch (failure) {
    log.warn('Nothing was sent to a model, since masking did not hold', {
      installId,
      feature: 'search',
      ...failureFields(failure),
    });
    return undefined;
  }
}

/** The beginning of a text, by words, as long as it may be. */
function cut(text: string, mostTokens: number): string {
  let shorter = text;
  while (estimateTokens(shorter) > mostTokens) {
    const length = Math.floor((shorter.length * mostTokens) / estimateTokens(shorter));
    const space = shorter.lastIndexOf(' ', length);
    shorter = shorter.slice(0, space > length / 2 ? space : length - 1);
  }
  return shorter;
}

function sumOf(all: Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const counts of all)
    for (const [kind, count] of Object.entries(counts)) sum[kind] = (sum[kind] ?? 0) + count;
  return sum;
}
