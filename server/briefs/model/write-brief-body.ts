import type { BriefStatement, ModelBriefBody } from '../../contract/brief.ts';
import { leftOutParts } from '../../conversation/left-out-parts.ts';
import type { ModelDeps } from '../../models/model-deps.ts';
import type { Prompt } from '../../models/prompt.ts';
import type { NotWritten } from '../../models/retry-at.ts';
import { tasks } from '../../models/tasks.ts';
import { writeIn } from '../../writing/write-in.ts';
import { briefPrompt, mergePrompt } from './brief-prompt.ts';
import { sourcesOf, type Shown } from './shown.ts';
import { splitEvidence } from './split-evidence.ts';
import { writeInParts, type Merged } from './write-in-parts.ts';
import { writeSentences, type Ground } from './write-sentences.ts';

/** What stands around the comments: the rules, the shape, the guidance of an admin. */
const overheadTokens = 2200;
/** More dropped than this, and what is left says little of the model's judgement. */
const mostDroppedShare = 0.5;

/**
 * Has a model write the brief of a conversation: at once, or where it is too long for the model's window in parts whose
 * notes are merged. Only sentences that what they name supports are in it.
 *
 * @param ticket.locale the language to write in
 * @returns why not: no model helped, or too much of what it wrote had no support
 */
export async function writeBriefBody(
  deps: ModelDeps,
  ground: Ground,
  ticket: { subject: string | undefined; status: string; locale: string },
  shown: Shown[],
  contextTokens: number,
): Promise<Omit<ModelBriefBody, 'withheld' | 'cut'> | NotWritten> {
  const { inputTokens, outputTokens } = tasks['write-brief'];
  const room = Math.min(inputTokens, contextTokens - outputTokens) - overheadTokens;
  const parts = splitEvidence(shown, room, ({ comment }) => comment);
  const head = {
    write_in: writeIn(ticket.locale),
    ticket: { subject: ticket.subject ?? '', status: ticket.status },
  };
  if (parts.length > 1) {
    const merged = await writeInParts(deps, ground, head, parts, room);
    return 'why' in merged ? merged : bodyOf(merged, shown, mergePrompt);
  }
  const written = await writeSentences(deps, ground, {
    task: 'write-brief',
    prompt: briefPrompt,
    evidence: { ...head, comments: shown.map(({ comment }) => comment) },
    sources: sourcesOf(shown),
  });
  if ('why' in written) return written;
  const { kept, dropped, masked } = written;
  const atOnce = { kept, supported: kept.length, dropped: dropped.length, masked, notesLeftOut: 0 };
  return bodyOf(atOnce, shown, briefPrompt);
}

function bodyOf(
  { kept, supported, dropped, masked, notesLeftOut }: Merged,
  shown: Shown[],
  prompt: Prompt,
): Omit<ModelBriefBody, 'withheld' | 'cut'> | NotWritten {
  const isMostlyDropped = dropped > (supported + dropped) * mostDroppedShare;
  const saysWhat = kept.some(({ kind }) => kind === 'issue');
  if (isMostlyDropped || !saysWhat) return { why: 'not-supported', retryAfterMs: undefined };
  const order = ['issue', 'done', 'latest-customer', 'latest-agent', 'next'];
  const statements = kept
    .filter(({ kind }) => kind !== 'promise' && kind !== 'question')
    .map(({ kind, by, text, receipts }): BriefStatement => ({
      kind: kind === 'latest' ? `latest-${by}` : (kind as 'issue' | 'done' | 'next'),
      text,
      receipts,
    }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const ofKind = (wanted: 'promise' | 'question') =>
    kept
      .filter(({ kind }) => kind === wanted)
      .map(({ text, by, receipts }) => ({ text, by, receipts }));
  const named = new Set(kept.flatMap(({ receipts }) => receipts.map(({ entryId }) => entryId)));
  return {
    statements,
    promises: ofKind('promise'),
    questions: ofKind('question'),
    ...{ dropped, entries: shown.length, masked, notesLeftOut },
    promptVersion: prompt.version,
    leftOut: leftOutParts(shown.map(({ entry }) => entry).filter(({ id }) => named.has(id))),
  };
}
