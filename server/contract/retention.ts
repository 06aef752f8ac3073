import { z } from 'zod';

/** What of Sidebrief's own making is kept for a while; what it read from Zendesk goes by the options of the history. */
export const retentionKind = z.enum([
  'briefs',
  'replies',
  'looks',
  'feedback',
  'events',
  'calls',
  'activity',
]);
export type RetentionKind = z.infer<typeof retentionKind>;

/** In days: the least and the most an admin can choose, and what it is until then. */
export const retentionRules: Record<RetentionKind, { least: number; most: number; usual: number }> =
  {
    briefs: { least: 30, most: 3650, usual: 730 },
    replies: { least: 1, most: 90, usual: 30 },
    looks: { least: 7, most: 365, usual: 180 },
    feedback: { least: 90, most: 3650, usual: 730 },
    // Zendesk repeats a delivery within minutes and shows invocations for a week.
    events: { least: 7, most: 90, usual: 30 },
    calls: { least: 31, most: 1095, usual: 365 },
    activity: { least: 180, most: 3650, usual: 3650 },
  };

const days = (kind: RetentionKind) => {
  const { least, most } = retentionRules[kind];
  const error = `a number of days from ${least} to ${most}`;
  return z.number(error).int(error).min(least, error).max(most, error).optional();
};

/** Days by kind; what is left out stays as it is. */
export const retentionRequest = z.strictObject({
  briefs: days('briefs'),
  replies: days('replies'),
  looks: days('looks'),
  feedback: days('feedback'),
  events: days('events'),
  calls: days('calls'),
  activity: days('activity'),
} satisfies Record<RetentionKind, unknown>);
export type RetentionRequest = z.infer<typeof retentionRequest>;

/** A change of them; `basedOn` is what whoever saves had before them: what somebody else saved since is not written over. */
export const retentionChange = retentionRequest.extend({ basedOn: retentionRequest.optional() });
export type RetentionChange = z.infer<typeof retentionChange>;

const count = z.number().int().nonnegative();

export const retentionView = z.object({
  kinds: z.array(
    z.object({
      kind: retentionKind,
      days: count,
      /** When it was last looked for what is too old; missing before the first time. */
      appliedAt: z.string().optional(),
      /** Rows that went then, and since the account is here. */
      removed: count,
      removedInAll: count,
    }),
  ),
  /** Days for which what was sent to models is kept; set with the models. */
  xrayDays: count,
});
export type RetentionView = z.infer<typeof retentionView>;
