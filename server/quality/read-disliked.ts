import type { DislikedView } from '../contract/disliked.ts';
import type { FeedbackReason } from '../contract/own-thumb.ts';
import type { Db } from '../db/connect.ts';
import { notFound } from '../errors.ts';
import { readCallsOf } from '../models/read-calls-of.ts';
import { readDislikedKey } from './disliked-key.ts';
import { readThumbs } from './read-thumbs.ts';
import { readXrays, xrayOf } from './read-xrays.ts';

/**
 * One thing that did not help, with what is kept of how it was made: ids, figures and rules, and no words of tickets.
 *
 * @throws AppError `not_found` where no agent gave it a thumb down
 */
export async function readDisliked(db: Db, installId: string, key: string): Promise<DislikedView> {
  const one = readDislikedKey(key);
  if (!one) throw notFound();
  const thumbs = await readThumbs(db, installId, one);
  const [last] = thumbs;
  const down = thumbs.filter(({ thumb }) => thumb === 'down');
  if (!last || down.length === 0) throw notFound();
  const { kind, ticketId } = one;
  const writtenId = (kind === 'reply' ? one.replyId : kind === 'brief' && one.writtenId) || null;
  const madeWith = thumbs.find((thumb) => thumb.madeWith)?.madeWith ?? null;
  const ids = writtenId ? [writtenId] : [];
  return {
    ...{ key, kind, ticketId },
    ...(kind === 'recommendation' && { found: one.found }),
    ...{ up: thumbs.length - down.length, down: down.length, lastAt: last.at.toISOString() },
    reasons: countReasons(down.flatMap(({ reasons }) => reasons)),
    ...(madeWith && { madeWith }),
    // How it stood at a thumb down tells more than how it stood at another one.
    ...[...down, ...thumbs].find(({ ground }) => ground)?.ground,
    xray: xrayOf({ writtenId, madeWith }, await readXrays(db, installId, ids)),
    calls: writtenId ? await readCallsOf(db, installId, { ticketId, writtenId }) : [],
  };
}

function countReasons(given: FeedbackReason[]): DislikedView['reasons'] {
  return [...new Set(given)]
    .map((reason) => ({ reason, n: given.filter((one) => one === reason).length }))
    .sort((a, b) => b.n - a.n);
}
