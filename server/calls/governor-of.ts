import type { Db } from '../db/connect.ts';
import type { Governor } from '../zendesk/client.ts';
import { ZendeskError } from '../zendesk/errors.ts';
import { retryAfterMs } from '../zendesk/read-failure.ts';
import { bucketOf } from './bucket-of.ts';
import { noteAnswer } from './note-answer.ts';
import { takeCall, type Purpose } from './take-call.ts';

/** The governor of one account's calls: what all processes know of its allowances, in the database. */
export function governorOf(
  { db, now }: { db: Db; now: () => Date },
  installId: string,
  purpose: Purpose,
): Governor {
  return {
    async admit(path) {
      const bucket = bucketOf(path);
      const waitMs = await takeCall(db, { installId, bucket, purpose }, now());
      if (waitMs === undefined) return;
      throw new ZendeskError('retry-later', `The allowance "${bucket}" is used up for now`, {
        status: 429,
        retryAfterMs: waitMs,
      });
    },
    learn: (path, response) =>
      noteAnswer(
        db,
        { installId, purpose },
        {
          path,
          status: response.status,
          headers: response.headers,
          retryAfterMs: [429, 503].includes(response.status) ? retryAfterMs(response) : undefined,
        },
        now(),
      ),
  };
}
