import type { ModelFailure, WithheldKind } from '../contract/models.ts';
import type { Db } from '../db/connect.ts';
import { askEmbeddings, type TextToEmbed } from '../models/ask-embeddings.ts';
import { embedderOf } from '../models/embedder-of.ts';
import type { ModelDeps } from '../models/model-deps.ts';
import { retryAt } from '../models/retry-at.ts';
import {
  embeddedKinds,
  listPending,
  noteRun,
  readRun,
  storeVectors,
  type EmbeddedKind,
  type Pending,
  type Place,
} from './store.ts';

const pageSize = 64;
/** So many texts in a row that a model does not take are no accident of theirs. */
const mostRefused = 3;

/**
 * What documents say, by `documentKey`; missing for those that may not leave or are gone.
 *
 * @param withheld what by the admin's choice never leaves
 */
export type TextsOf = (
  db: Db,
  installId: string,
  kind: EmbeddedKind,
  documents: { documentId: string; locale: string }[],
  withheld: readonly WithheldKind[],
) => Promise<Map<string, TextToEmbed>>;

export interface EmbedDeps extends ModelDeps {
  textsOf: TextsOf;
  /** Asks for the next page. */
  goOn(after: Place): Promise<void>;
}

export function documentKey({
  documentId,
  locale,
}: {
  documentId: string;
  locale: string;
}): string {
  return `${documentId} ${locale}`;
}

/**
 * Has one page of an account's documents embedded: those that have no vector of the model in use, whether they are new,
 * say something else than before, or were embedded by another model. Killed at any moment, it goes on where it was. What
 * a budget or a failure stops is tried again by `pollEmbeddings`.
 */
export async function embedDocuments(
  deps: EmbedDeps,
  { installId, after }: { installId: string; after?: Place | undefined },
  signal?: AbortSignal,
): Promise<void> {
  const provider = await embedderOf(deps, installId);
  if (!provider) return;
  const run = await readRun(deps.db, installId);
  if (run?.retryAt && run.retryAt > deps.now()) return;
  const which = { installId, embedder: provider.id };
  // What came while the pages went by may stand before them.
  const page =
    (await nextPage(deps.db, which, after)) ?? (after && (await nextPage(deps.db, which)));
  const [first] = page ?? [];
  const last = page?.at(-1);
  if (!page || !first || !last) return await noteRun(deps.db, installId, { triedAt: null });
  await noteRun(deps.db, installId, { triedAt: deps.now() });
  const { withheld } = provider.settings;
  const texts = await deps.textsOf(deps.db, installId, first.kind, page, withheld);
  const embedded = await embedPage(deps, installId, page, texts, signal);
  if (!embedded.ok) {
    const failures = run?.failures ?? 0;
    await noteRun(deps.db, installId, {
      ...{ triedAt: deps.now(), failure: embedded.why, failures: failures + 1 },
      retryAt: retryAt(deps.now(), embedded, failures),
    });
    return;
  }
  await storeVectors(deps.db, which, embedded.made, deps.now());
  await deps.goOn({ kind: last.kind, documentId: last.documentId, locale: last.locale });
}

async function nextPage(
  db: Db,
  which: { installId: string; embedder: string },
  after?: Place,
): Promise<Pending[] | undefined> {
  for (const kind of embeddedKinds.slice(after ? embeddedKinds.indexOf(after.kind) : 0)) {
    const from = after?.kind === kind ? after : undefined;
    const page = await listPending(db, which, kind, { after: from, limit: pageSize });
    if (page.length > 0) return page;
  }
  return undefined;
}

type Made = { document: Pending; vector: number[] | undefined };
type Embedded =
  { ok: true; made: Made[] } | { ok: false; why: ModelFailure; retryAfterMs: number | undefined };

/** All at once; one at a time where the model does not take one of them. */
async function embedPage(
  deps: EmbedDeps,
  installId: string,
  page: Pending[],
  texts: Map<string, TextToEmbed>,
  signal: AbortSignal | undefined,
): Promise<Embedded> {
  const together = await embed(deps, installId, page, texts, signal);
  if (together.ok || !mayBeOneText.has(together.why)) return together;
  const made: Made[] = [];
  let refused = 0;
  for (const document of page) {
    const alone = await embed(deps, installId, [document], texts, signal);
    if (alone.ok) made.push(...alone.made);
    else if (!mayBeOneText.has(alone.why)) return alone;
    else {
      refused++;
      made.push({ document, vector: undefined });
    }
    if (refused >= mostRefused && refused === made.length) return together;
  }
  return refused === page.length ? together : { ok: true, made };
}

const mayBeOneText = new Set<ModelFailure>(['too-long', 'rejected']);

async function embed(
  deps: EmbedDeps,
  installId: string,
  page: Pending[],
  texts: Map<string, TextToEmbed>,
  signal: AbortSignal | undefined,
): Promise<Embedded> {
  const nothing = { text: '', names: [] };
  const asked = page.map((one) => texts.get(documentKey(one)) ?? nothing);
  const question = { installId, task: 'embed-documents' as const, texts: asked, signal };
  const answer = await askEmbeddings(deps, question);
  if (!answer.ok) return answer;
  return {
    ok: true,
    made: page.map((document, at) => ({ document, vector: answer.vectors[at] })),
  };
}
