import { z } from 'zod';

/** An account is deleted by whoever types its name. */
export const deleteInstallRequest = z.object({ name: z.string().max(200) });
export type DeleteInstallRequest = z.infer<typeof deleteInstallRequest>;

/** What went when a Zendesk account was deleted. */
export const deletionReceipt = z.object({
  id: z.string(),
  installId: z.string(),
  name: z.string(),
  subdomain: z.string().optional(),
  deletedAt: z.string(),
  /** Missing where the person is not known. */
  deletedBy: z.object({ id: z.string(), name: z.string() }).optional(),
  /** Rows of every store that holds something of an account, by its name in the database; empty ones too. */
  stores: z.array(z.object({ store: z.string(), rows: z.number() })),
  /** Entries of its activity log, which stay for administrators of the deployment; missing where none were kept yet. */
  kept: z.object({ entries: z.number(), days: z.number() }).optional(),
  /** Rows that were still there when it was looked at once more: none. */
  left: z.number(),
});
export type DeletionReceipt = z.infer<typeof deletionReceipt>;
