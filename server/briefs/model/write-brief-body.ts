import type { BriefStatement, ModelBriefBody } from '../../contract/brief.ts';
import type { CleanEntry } from '../../conversation/clean-conversation.ts';
import { leftOutParts } from '../../conversation/left-out-parts.ts';
import { estimateTokens } from '../../models/estimate-tokens.ts';
import type { ModelDeps } from '../../models/model-deps.ts';
import type { Prompt } from '../../models/prompt.ts';
import type { NotWritten } from '../../models/retry-at.ts';
import { tasks } from '../../models/tasks.ts';
import type { CommentEvidence } from '../../writing/evidence-of.ts';
import { writeIn } from '../../writing/write-in.ts';
import { briefPrompt, mergePrompt, partPrompt } from './brief-prompt.ts';
import type { JudgedSentence } from './judge-sentence.ts';
import { splitEvidence } from './split-evidence.ts';
import { writeSentences, type Ground, type Sentences } from './write-sentences.ts';

/** What stands around the comments: the rules, the shape, the guidance of an admin. */
const overheadTokens = 2200;
/** Of a merge: the newest comments say where it stands, whatever the notes say. */
const newestInMerge = 4;
/** More dropped than this, and what is left says little of the model's judgement. */
const mostDroppedShare = 0.5;

export interface Shown {
  comment: CommentEvidence;
  entry: CleanEntry;
}

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
  const written =
    parts.length <= 1
      ? await writeSentences(deps, ground, {
          task: 'write-brief',
          prompt: briefPrompt,
          evidence: { ...head, comments: shown.map(({ comment }) => comment) },
          sources: sourcesOf(shown),
        })
      : await writeInParts(deps, ground, head, parts, room);
  if ('why' in written) return written;
  return bodyOf(written, shown, parts.length <= 1 ? briefPrompt : mergePrompt);
}

/** Notes on each part, one after the other, then the brief from the notes and the newest comments. */
async function writeInParts(
  deps: ModelDeps,
  ground: Ground,
  head: object,
  parts: Shown[][],
  room: number,
): Promise<(Sentences & { supported: number }) | NotWritten> {
  const notes: JudgedSentence[] = [];
  let masked = 0;
  const dropped: Sentences['dropped'] = [];
  for (const [i, part] of parts.entries()) {
    const evidence = {
      ...head,
      part: `${i + 1} of ${parts.length}`,
      comments: part.map(({ comment }) => comment),
    };
    const sources = sourcesOf(part);
    const read = await writeSentences(deps, ground, {
      task: 'read-part',
      prompt: partPrompt,
      evidence,
      sources,
    });
    if ('why' in read) return read;
    notes.push(...read.kept);
    dropped.push(...read.dropped);
    masked = Math.max(masked, read.masked);
  }
  const all = parts.flat();
  const newest = all.slice(-newestInMerge);
  const entryOf = new Map(all.map(({ entry }) => [entry.id, entry]));
  const noted = withinRoom(
    notes.map(({ text, kind, by, receipts }, i) => ({
      note: { id: `n${i + 1}`, kind, by, text, passages: receipts.map(({ passage }) => passage) },
      entries: receipts.flatMap(({ entryId }) => entryOf.get(entryId) ?? []),
    })),
    room - estimateTokens(JSON.stringify(newest.map(({ comment }) => comment))),
  );
  const merged = await writeSentences(deps, ground, {
    task: 'merge-parts',
    prompt: mergePrompt,
    evidence: {
      ...head,
      notes: noted.map(({ note }) => note),
      comments: newest.map(({ comment }) => comment),
    },
    sources: new Map([
      ...sourcesOf(newest),
      ...noted.map(({ note, entries }) => [note.id, entries] as const),
    ]),
  });
  if ('why' in merged) return merged;
  return {
    kept: merged.kept,
    supported: notes.length + merged.kept.length,
    // What was made up in a part was made up, too.
    dropped: [...dropped, ...merged.dropped],
    masked: Math.max(merged.masked, masked),
  };
}

/** The first notes tell what it is about, the last where it stands: where all are too many, those between go. */
function withinRoom<T>(notes: T[], room: number): T[] {
  let kept = notes;
  while (kept.length > 2 && estimateTokens(JSON.stringify(kept)) > room) {
    const middle = Math.floor(kept.length / 2);
    kept = kept.toSpliced(middle, 1);
  }
  return kept;
}

function sourcesOf(shown: Shown[]): Map<string, CleanEntry[]> {
  return new Map(shown.map(({ comment, entry }) => [comment.id, [entry]]));
}

function bodyOf(
  { kept, dropped, masked, supported = kept.length }: Sentences & { supported?: number },
  shown: Shown[],
  prompt: Prompt,
): Omit<ModelBriefBody, 'withheld' | 'cut'> | NotWritten {
  const isMostlyDropped = dropped.length > (supported + dropped.length) * mostDroppedShare;
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
    dropped: dropped.length,
    entries: shown.length,
    masked,
    promptVersion: prompt.version,
    leftOut: leftOutParts(shown.map(({ entry }) => entry).filter(({ id }) => named.has(id))),
  };
}
