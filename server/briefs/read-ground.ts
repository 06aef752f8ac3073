import { and, eq } from 'drizzle-orm';
import { ruleOf } from './fingerprint.ts';
import { withWritten } from './model/with-written.ts';
import type { Brief } from '../contract/brief.ts';
import type { BriefGround, BriefPart } from '../contract/disliked.ts';
import type { Db } from '../db/connect.ts';
import { modelBriefs } from '../db/models-schema.ts';
import { briefs } from '../db/schema.ts';

/**
 * What the brief rests on that an agent has before them, while it is still there.
 *
 * @param basic the ticket's brief without a model
 * @param writtenId of the one a model wrote in its place
 * @returns `undefined` where the ticket's brief, or what the model wrote, is another one meanwhile
 */
export async function readGround(
  db: Db,
  installId: string,
  basic: Brief,
  writtenId: string | undefined,
): Promise<BriefGround | undefined> {
  const { ticketId, version } = basic;
  const [stored] = await db
    .select({ fingerprint: briefs.fingerprint })
    .from(briefs)
    .where(
      and(
        eq(briefs.installId, installId),
        eq(briefs.ticketId, ticketId),
        eq(briefs.version, version),
      ),
    );
  if (!stored) return undefined;
  const rule = ruleOf(stored.fingerprint);
  if (writtenId === undefined) return groundOf(basic, rule);
  const [row] = await db
    .select()
    .from(modelBriefs)
    .where(
      and(
        eq(modelBriefs.installId, installId),
        eq(modelBriefs.ticketId, ticketId),
        eq(modelBriefs.writtenId, writtenId),
      ),
    );
  if (!row?.body || !row.madeAt) return undefined;
  const { body, madeAt, locale } = row;
  const written = withWritten(basic, { ...row, body });
  return { ...groundOf({ ...written, madeAt: madeAt.toISOString() }, rule), locale };
}

interface Named {
  receipts: { entryId: string }[];
}

function groundOf(brief: Brief, rule: string): BriefGround {
  const { madeAt, language, covers, statements, standing, sentiment } = brief;
  const kinds = [...new Set(statements.map(({ kind }) => kind))];
  const parts: [part: BriefPart, named: Named[]][] = [
    ...kinds.map((kind): [BriefPart, Named[]] => [
      kind,
      statements.filter((one) => one.kind === kind),
    ]),
    ['standing', [standing]],
    ['sentiment', sentiment ? [sentiment] : []],
    ['details', brief.details],
    ['promises', brief.promises],
    ['questions', brief.questions],
  ];
  return {
    ...{ madeAt, rule, language },
    ...{ entries: covers.entries, until: covers.until, notesNotUsed: covers.notesNotUsed },
    parts: parts
      .filter(([, named]) => named.length > 0)
      .map(([part, named]) => ({ part, entryIds: entryIdsOf(named) })),
  };
}

function entryIdsOf(named: Named[]): string[] {
  return [...new Set(named.flatMap(({ receipts }) => receipts.map(({ entryId }) => entryId)))];
}
