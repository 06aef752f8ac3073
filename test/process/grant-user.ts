import { setTimeout as sleep } from 'node:timers/promises';
import { loadConfig } from '../../server/config.ts';
import { connectDatabase } from '../../server/db/connect.ts';
import { createSealer } from '../../server/db/seal.ts';
import type { Deps } from '../../server/deps.ts';
import { readInstall } from '../../server/installs/store.ts';
import { zendeskFor } from '../../server/installs/zendesk-for.ts';
import { createLog } from '../../server/log.ts';
import { ZendeskError } from '../../server/zendesk/errors.ts';
import { readCurrentUser } from '../../server/zendesk/users.ts';

/** What one process says after each "go". */
export type GrantUse = { ok: true } | { ok: false; why: string };

/**
 * One process of several on the same database: at each message it asks Zendesk who it is, with a token that
 * must be fresh, and says how that went.
 */
const config = loadConfig(process.env);
const database = await connectDatabase({ databaseUrl: config.databaseUrl });
const log = createLog('silent');
const deps = {
  config,
  db: database.db,
  sealer: createSealer([Buffer.from(config.secretKey ?? '', 'base64')]),
  log,
  now: () => new Date(),
  transport: {
    fetch: (...request: Parameters<typeof fetch>) => fetch(...request),
    log,
    extraHeaders: {},
    sleep: (ms: number) => sleep(ms),
  },
} as unknown as Deps;

process.on('message', (installId: string) => {
  void use(installId).then((outcome) => process.send?.(outcome));
});
process.send?.({ ok: true });

async function use(installId: string): Promise<GrantUse> {
  try {
    const install = await readInstall(deps.db, installId);
    if (!install) return { ok: false, why: 'no install' };
    const user = await readCurrentUser(zendeskFor(deps, install, { patienceMs: 2000 }));
    return user?.isAdmin ? { ok: true } : { ok: false, why: 'nobody' };
  } catch (failure) {
    return { ok: false, why: failure instanceof ZendeskError ? failure.remedy : String(failure) };
  }
}
