import type { ModelFailure } from '../../contract/models.ts';
import type { CleanEntry } from '../../conversation/clean-conversation.ts';
import { leftOutParts } from '../../conversation/left-out-parts.ts';
import type { Db } from '../../db/connect.ts';
import type { DroppedSentence } from '../../db/models-schema.ts';
import { askModel } from '../../models/ask-model.ts';
import type { Guidance } from '../../models/guidance.ts';
import type { ModelDeps } from '../../models/model-deps.ts';
import type { Prompt } from '../../models/prompt.ts';
import type { TaskName } from '../../models/tasks.ts';
import type { SupportContext } from '../../support/support.ts';
import { isDropped } from '../../writing/judge-claim.ts';
import { writtenBrief } from './brief-prompt.ts';
import { judgeSentence, type JudgedSentence } from './judge-sentence.ts';
import type { WhichBrief } from './store.ts';

/** What a question about a ticket rests on, whichever of its parts is asked about. */
export interface Ground {
  installId: string;
  ticketId: string;
  /** Of the brief that is being written; left out where none is to be stored. */
  writtenId?: string;
  names: string[];
  about: SupportContext;
  mayKeep: (tx: Db) => Promise<boolean>;
  /** In place of the account's own guidance, to try it. */
  guidance?: Guidance;
  /** Where notes on parts are kept, and what decides how they turn out beside the words; without it, nowhere. */
  store?: { which: WhichBrief; by: string };
  /** Takes what was written and has no support. */
  onDropped?: (dropped: DroppedSentence[]) => void;
  signal: AbortSignal | undefined;
}

export interface Sentences {
  kept: JudgedSentence[];
  dropped: DroppedSentence[];
  /** Pieces of personal data the model was shown a mask of. */
  masked: number;
}

/**
 * Has a model write sentences about evidence, and keeps those that the evidence supports.
 *
 * @param sources what each id in the evidence stands for
 * @returns why not, where no model helped
 */
export async function writeSentences(
  deps: ModelDeps,
  ground: Ground,
  {
    task,
    prompt,
    evidence,
    sources,
  }: {
    task: TaskName;
    prompt: Prompt;
    evidence: unknown;
    sources: ReadonlyMap<string, CleanEntry[]>;
  },
): Promise<Sentences | { why: ModelFailure; retryAfterMs: number | undefined }> {
  const { about, onDropped, store: _, ...question } = ground;
  const shown = new Map([...sources.values()].flat().map((entry) => [entry.id, entry]));
  const answer = await askModel(deps, {
    ...question,
    feature: 'brief',
    task,
    prompt,
    evidence,
    schema: writtenBrief,
    removed: leftOutParts([...shown.values()]),
  });
  if (!answer.ok) return answer;
  const judged = answer.value.sentences.map((sentence) => judgeSentence(sentence, sources, about));
  const dropped = judged.filter((one) => isDropped(one));
  const kept = judged.filter((one): one is JudgedSentence => !isDropped(one));
  onDropped?.(dropped);
  await answer.judge(dropped, kept.length);
  return { kept, dropped, masked: answer.masked };
}
