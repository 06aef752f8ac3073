import { and, desc, eq, isNull } from 'drizzle-orm';
import type { DislikedView } from '../contract/disliked.ts';
import type { FeedbackReason } from '../contract/own-thumb.ts';
import { feedback } from '../db/agents-schema.ts';
import type { Db } from '../db/connect.ts';
import { recommendationFeedback } from '../db/recommendations-schema.ts';
import { replyFeedback } from '../db/replies-schema.ts';
import type { DislikedOne } from './disliked-key.ts';

/** One agent's thumb, with what it was for. */
export interface Thumb {
  thumb: 'up' | 'down';
  at: Date;
  reasons: FeedbackReason[];
  /** `null` where no model wrote it. */
  madeWith: string | null;
  /** How it was made, where that was noted. */
  ground: Pick<DislikedView, 'brief' | 'recommendation' | 'reply'> | undefined;
}

/** What agents thought of one thing, the last thumb first. */
export async function readThumbs(db: Db, installId: string, one: DislikedOne): Promise<Thumb[]> {
  switch (one.kind) {
    case 'brief':
      return await ofBrief(db, installId, one);
    case 'recommendation':
      return await ofFind(db, installId, one);
    case 'reply':
      return await ofReply(db, installId, one);
  }
}

type Of<Kind extends DislikedOne['kind']> = Extract<DislikedOne, { kind: Kind }>;

async function ofBrief(
  db: Db,
  installId: string,
  { ticketId, version, writtenId }: Of<'brief'>,
): Promise<Thumb[]> {
  const rows = await db
    .select()
    .from(feedback)
    .where(
      and(
        eq(feedback.installId, installId),
        eq(feedback.ticketId, ticketId),
        eq(feedback.version, version),
        writtenId ? eq(feedback.writtenId, writtenId) : isNull(feedback.writtenId),
      ),
    )
    .orderBy(desc(feedback.at));
  return rows.map(({ thumb, at, reasons, madeWith, ground }) => ({
    ...{ thumb, at, reasons, madeWith },
    ground: ground ? { brief: ground } : undefined,
  }));
}

async function ofFind(
  db: Db,
  installId: string,
  { ticketId, found }: Of<'recommendation'>,
): Promise<Thumb[]> {
  const given = recommendationFeedback;
  const rows = await db
    .select()
    .from(given)
    .where(
      and(
        eq(given.installId, installId),
        eq(given.ticketId, ticketId),
        eq(given.kind, found.kind),
        eq(given.foundId, found.id),
      ),
    )
    .orderBy(desc(given.at));
  return rows.map(({ thumb, at, ground }) => ({
    ...{ thumb, at, reasons: [], madeWith: null },
    ground: ground ? { recommendation: ground } : undefined,
  }));
}

async function ofReply(
  db: Db,
  installId: string,
  { ticketId, replyId }: Of<'reply'>,
): Promise<Thumb[]> {
  const rows = await db
    .select()
    .from(replyFeedback)
    .where(
      and(
        eq(replyFeedback.installId, installId),
        eq(replyFeedback.ticketId, ticketId),
        eq(replyFeedback.replyId, replyId),
      ),
    )
    .orderBy(desc(replyFeedback.at));
  return rows.map(({ thumb, at, madeWith, ground }) => ({
    ...{ thumb, at, reasons: [], madeWith },
    ground: ground ? { reply: ground } : undefined,
  }));
}
