import type { Brief, LastLook, Receipt } from '../../../server/contract/brief.ts';

export interface News {
  comments: number;
  promises: number;
  questions: number;
  /** Questions that were open before and were asked once more. */
  askedAgain: number;
}

/** What a brief holds that was not there when this agent last looked. */
export function newsSince(brief: Brief, lastLook: LastLook): News {
  const isNew = (receipts: Receipt[]) => isNewSince(receipts, lastLook);
  const again = brief.questions.filter(
    ({ receipts }) => isNew(receipts) && receipts.some((receipt) => !isNew([receipt])),
  );
  return {
    comments: Math.max(0, brief.covers.entries - lastLook.entries),
    promises: brief.promises.filter(({ receipts }) => isNew(receipts)).length,
    questions: brief.questions.filter(({ receipts }) => isNew(receipts)).length - again.length,
    askedAgain: again.length,
  };
}

/** Whether something rests on a comment that this agent cannot have seen last time. */
export function isNewSince(receipts: Receipt[], lastLook: LastLook | undefined): boolean {
  const { until } = lastLook ?? {};
  return until !== undefined && receipts.some(({ at }) => Date.parse(at) > Date.parse(until));
}
