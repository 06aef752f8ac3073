import { basicBrief, type BriefBody } from '../../server/briefs/basic/basic-brief.ts';
import { entriesOfThread } from './entries-of-thread.ts';
import type { LabelledThread } from './read-threads.ts';

/** The brief of a labelled thread, made as the product makes it. */
export function briefOfThread(thread: LabelledThread): BriefBody {
  const { subject, status, entries } = thread;
  const updatedAt = entries.at(-1)?.at.toISOString() ?? '';
  const source = { status, subject, isMessaging: false, updatedAt };
  return basicBrief(source, entriesOfThread(thread), { useNotes: false });
}
