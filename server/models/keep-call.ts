import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { dayOf } from '../calls/day-of.ts';
import type { LeftOutPart } from '../contract/left-out.ts';
import type { ModelFeature } from '../contract/models.ts';
import type { Db } from '../db/connect.ts';
import { modelCalls, modelUsage, type DroppedSentence } from '../db/models-schema.ts';
import type { Call } from './ask-model.ts';
import type { Guidance } from './guidance.ts';
import { hostOf } from './host-of.ts';
import type { MaskedEvidence } from './mask-evidence.ts';
import type { ModelDeps } from './model-deps.ts';
import type { Prompt } from './prompt.ts';
import { modelFor } from './model-for.ts';
import type { Provider } from './provider-of.ts';
import type { TaskName } from './tasks.ts';

export interface Judged {
  dropped: DroppedSentence[];
}

interface Asked {
  installId: string;
  feature: ModelFeature;
  task: TaskName;
  ticketId?: string;
  writtenId?: string;
  otherTicketIds?: string[];
  prompt: Prompt;
  guidance: Guidance;
  system: string;
  evidence: Pick<MaskedEvidence, 'counts'>;
  removed?: (LeftOutPart & { entryId: string })[];
  mayKeep?: (tx: Db) => Promise<boolean>;
  call: Call;
}

/**
 * Keeps what a call used in the figures of its day, and its X-ray unless the words it rests on were taken away meanwhile
 * or the admin wants none.
 *
 * @returns takes what became of each sentence, once that is known
 */
export async function keepCall(
  deps: Pick<ModelDeps, 'db' | 'now'>,
  provider: Provider,
  asked: Asked,
): Promise<(dropped: DroppedSentence[], kept: number) => Promise<void>> {
  const { installId, feature, call } = asked;
  const { tokensIn, tokensOut, cost, tookMs } = call;
  const at = deps.now();
  const id = randomUUID();
  const usage = { installId, day: dayOf(at), feature };
  await addUsage(deps.db, usage, {
    calls: 1,
    failures: call.ok ? 0 : 1,
    tokensIn,
    tokensOut,
    cost,
    tookMs,
  });
  await deps.db.transaction(async (tx) => {
    const mayKeep = provider.settings.xrayDays > 0 && ((await asked.mayKeep?.(tx)) ?? true);
    await tx.insert(modelCalls).values({
      id,
      ...{ installId, at, feature, ticketId: asked.ticketId ?? null, provider: hostOf(provider) },
      model: modelFor(provider, asked.task),
      writtenId: asked.writtenId ?? null,
      otherTicketIds: asked.otherTicketIds ?? [],
      prompt: asked.prompt.name,
      promptVersion: asked.prompt.version,
      guidanceVersion: asked.guidance.version,
      outcome: call.ok ? call.outcome : call.why,
      ...{ tokensIn, tokensOut, cost, tookMs },
      masked: asked.evidence.counts,
      ...(mayKeep && {
        sent: [...systemIn(asked), ...call.messages],
        received: call.received ?? null,
        removed: asked.removed ?? [],
      }),
    });
  });
  return async (dropped, kept) => {
    await addUsage(deps.db, usage, { dropped: dropped.length, kept });
    // Only where the rest of the X-ray is: it goes when the words of its ticket do.
    await deps.db
      .update(modelCalls)
      .set({ dropped })
      .where(
        and(
          eq(modelCalls.installId, installId),
          eq(modelCalls.id, id),
          sql`${modelCalls.sent} is not null`,
        ),
      );
  };
}

/** Those that only tell what a text means are told nothing else. */
function systemIn({ system }: Asked): { role: 'system'; text: string }[] {
  return system === '' ? [] : [{ role: 'system', text: system }];
}

type Figures = Partial<Omit<typeof modelUsage.$inferInsert, 'installId' | 'day' | 'feature'>>;

async function addUsage(
  db: Db,
  which: { installId: string; day: string; feature: ModelFeature },
  figures: Figures,
): Promise<void> {
  const set = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      sql`${modelUsage[name as keyof Figures]} + ${value}`,
    ]),
  );
  await db
    .insert(modelUsage)
    .values({ ...which, ...figures })
    .onConflictDoUpdate({
      target: [modelUsage.installId, modelUsage.day, modelUsage.feature],
      set,
    });
}
