import type { PartNotes } from '../../db/models-schema.ts';
import { estimateTokens } from '../../models/estimate-tokens.ts';
import type { ModelDeps } from '../../models/model-deps.ts';
import type { NotWritten } from '../../models/retry-at.ts';
import { mergePrompt, partPrompt } from './brief-prompt.ts';
import type { JudgedSentence } from './judge-sentence.ts';
import { partHash } from './notes/part-hash.ts';
import { keepNotes, keepOnlyNotes, readNotes } from './notes/store.ts';
import { sourcesOf, type Shown } from './shown.ts';
import { writeSentences, type Ground } from './write-sentences.ts';

/** Of a merge: the newest comments say where it stands, whatever the notes say. */
const newestInMerge = 4;

/** What stands before the comments. */
export interface Head {
  write_in: string;
  ticket: { subject: string; status: string };
}

/** The brief of a conversation that was read in parts. */
export interface Merged {
  kept: JudgedSentence[];
  /** Sentences with support, those of the notes among them. */
  supported: number;
  /** What was made up in a part was made up, too. */
  dropped: number;
  masked: number;
  /** Notes that found no room in the last step: of what stands in the middle the brief may say nothing. */
  notesLeftOut: number;
}

/**
 * Has a model take notes on each part, one after the other, then write the brief from the notes and the newest comments.
 * A part of which there are notes already is not read again.
 *
 * @param parts oldest first
 * @param room tokens a part, or all notes together, may have
 */
export async function writeInParts(
  deps: ModelDeps,
  ground: Ground,
  head: Head,
  parts: Shown[][],
  room: number,
): Promise<Merged | NotWritten> {
  const read = await readParts(deps, ground, head, parts);
  if ('why' in read) return read;
  const notes = read.flatMap(({ kept }) => kept);
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
    dropped: read.reduce((sum, one) => sum + one.dropped, merged.dropped.length),
    masked: Math.max(merged.masked, ...read.map(({ masked }) => masked)),
    notesLeftOut: notes.length - noted.length,
  };
}

/** Notes on every part: those there are, and of the other parts new ones. */
async function readParts(
  deps: ModelDeps,
  ground: Ground,
  { write_in, ticket }: Head,
  parts: Shown[][],
): Promise<PartNotes[] | NotWritten> {
  const { store } = ground;
  // Without the status and the number of parts, which change while a part does not.
  const head = { write_in, ticket: { subject: ticket.subject } };
  const hashes = parts.map((part) => partHash(store?.by ?? '', head, part));
  if (store) await keepOnlyNotes(deps.db, store.which, hashes, deps.now());
  const known = store && (await readNotes(deps.db, store.which));
  const read: PartNotes[] = [];
  for (const [i, part] of parts.entries()) {
    const hash = hashes[i] ?? '';
    const before = known?.get(hash);
    if (before) {
      read.push(before);
      continue;
    }
    const evidence = { ...head, part: i + 1, comments: part.map(({ comment }) => comment) };
    const sources = sourcesOf(part);
    const question = { task: 'read-part', prompt: partPrompt, evidence, sources } as const;
    const said = await writeSentences(deps, ground, question);
    if ('why' in said) return said;
    const { kept, dropped, masked } = said;
    const notes = { kept, dropped: dropped.length, masked };
    if (store) {
      const { which } = store;
      await keepNotes(deps.db, which, { hash, notes, now: deps.now() }, ground.mayKeep);
    }
    read.push(notes);
  }
  return read;
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
