import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historyView, type HistoryView } from '../../server/contract/history-view.ts';
import { connectDatabase } from '../../server/db/connect.ts';
import { fillHistory } from '../sandbox/history/fill-history.ts';
import { startBackendProcess } from '../support/backend-process.ts';
import { startConnectedBackend, type ConnectedBackend } from '../support/connected-backend.ts';
import { differencesFromTruth } from '../support/differences-from-truth.ts';
import { historySize } from '../support/history-size.ts';

const kills = 20;
/** Small enough to be read between the kills, large enough for many of them to fall into the reading. */
const size = { ...historySize({ tickets: 1000, updates: 6000 }), months: 10 };
/** Within what the exports of a large account are allowed, and what the machine can. */
const longestSeconds = 400 + size.tickets / 20;

let own: ConnectedBackend;

beforeAll(async () => {
  own = await startConnectedBackend({ highVolume: true }, ({ sandbox }) => {
    fillHistory(sandbox, size);
  });
});
afterAll(() => own.close());

async function view(): Promise<HistoryView> {
  const address = `${own.env['PUBLIC_URL']}/api/console/installs/${own.installId}/history`;
  return historyView.parse(await (await own.person.request(address)).json());
}

const isDone = ({ state, counts }: HistoryView) => state === 'following' && counts.toRead === 0;

describe('kill -9 of the backend while it reads the past', () => {
  it(
    `goes on at the exact page, ${kills} times, and misses nothing`,
    { timeout: (longestSeconds + 1800) * 1000 },
    async () => {
      let killedAtWork = 0;
      for (let kill = 1; kill <= kills; kill++) {
        await new Promise((resolve) => setTimeout(resolve, 150 + ((kill * 131) % 900)));
        if (!isDone(await view())) killedAtWork++;
        await own.backend.kill();
        own.backend = await startBackendProcess(own.env);
      }
      expect(killedAtWork).toBeGreaterThanOrEqual(kills / 4);
      for (let look = 0; look < longestSeconds && !isDone(await view()); look++) {
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
      expect(await view()).toMatchObject({ state: 'following', counts: { toRead: 0 } });
      await own.backend.stop();
      const { sandbox } = own.account;
      const database = await connectDatabase({ dataDir: own.dataDir });
      const differences = await differencesFromTruth({ db: database.db, sandbox }, own.installId);
      await database.close();
      own.backend = await startBackendProcess(own.env);
      expect(differences).toEqual([]);
      // A page that was asked for and not stored is asked for again, and no other.
      const pages = sandbox.requests.filter(({ path }) => /incremental\/ticket_events/.test(path));
      expect(pages.length).toBeLessThanOrEqual(size.updates / 1000 + kills + 10);
    },
  );
});
