import { z } from 'zod';
import { saidParams } from './said.ts';

/** What "Test connection" looks at, in the order in which it is shown. */
export const connectionCheckName = z.enum([
  'clock',
  'grant',
  'scopes',
  'granting-user',
  'webhook',
  'signing-secret',
  'app',
  'widget-secret',
  'export',
  'help-centre',
]);
export type ConnectionCheckName = z.infer<typeof connectionCheckName>;

/** One line of the test. */
export const connectionCheck = z.object({
  name: connectionCheckName,
  /** `repaired` was not in order and is now; `unknown` could not be found out, or not yet. */
  state: z.enum(['waiting', 'running', 'ok', 'repaired', 'problem', 'unknown']),
  /** Stable, one for each cause; missing while it waits or runs. */
  code: z.string().optional(),
  /** What the words of the code are filled with; see `connection-said.ts`. */
  params: saidParams.optional(),
  /** What was found, for the admin, in English. */
  message: z.string().optional(),
  /** What to do about it. */
  advice: z.string().optional(),
  /** What this console can do about it at a click. */
  action: z.enum(['reconnect', 'write-secret']).optional(),
  at: z.string().optional(),
  /** When what the message tells of last happened, where it is not this look itself. */
  lastAt: z.string().optional(),
});
export type ConnectionCheck = z.infer<typeof connectionCheck>;

/** The last test of a connection, or the one under way. */
export const connectionTest = z.object({
  state: z.enum(['never', 'running', 'done']),
  /** When the last line was written. */
  at: z.string().optional(),
  checks: z.array(connectionCheck),
});
export type ConnectionTest = z.infer<typeof connectionTest>;
