import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDatabase } from '../../server/db/connect.ts';
import { createPoster } from '../bench/post.ts';
import { signedDelivery } from '../bench/signed-delivery.ts';
import { startBackendProcess } from '../support/backend-process.ts';
import { startConnectedBackend, type ConnectedBackend } from '../support/connected-backend.ts';
import { freePort } from '../support/free-port.ts';

let own: ConnectedBackend;

beforeAll(async () => {
  own = await startConnectedBackend();
});
afterAll(() => own.close());

describe('stopping the backend', () => {
  it('answers every delivery that is under way, and what it answers is stored', async () => {
    const poster = createPoster(100);
    // Each on a connection that stands: what is only about to connect is not under way.
    const before = Array.from({ length: 100 }, (_, n) =>
      signedDelivery(own.deliverTo.secret, 6000 + n),
    );
    await Promise.all(before.map((one) => poster.post(own.deliverTo.url, one.body, one.headers)));
    const sent = Array.from({ length: 100 }, (_, n) =>
      signedDelivery(own.deliverTo.secret, 7000 + n),
    );
    const answers = sent.map(({ body, headers }) => poster.post(own.deliverTo.url, body, headers));
    // The first is answered, so the others are under way.
    await Promise.race(answers);
    const stopped = own.backend.stop();
    expect(await Promise.all(answers)).toEqual(Array(100).fill(204));
    poster.close();
    await stopped;
    const database = await connectDatabase({ dataDir: own.dataDir });
    const { rows } = await database.run('select event_id from events');
    await database.close();
    const stored = new Set((rows as { event_id: string }[]).map((row) => row.event_id));
    expect(sent.filter(({ id }) => !stored.has(id))).toEqual([]);
  });

  it('tells a second process on the same data folder that it is in use, and leaves the first alone', async () => {
    own.backend = await startBackendProcess(own.env);
    const port = String(await freePort());
    await expect(startBackendProcess({ ...own.env, PORT: port })).rejects.toThrow(
      /in use by another/,
    );
    expect((await fetch(`${own.env['PUBLIC_URL']}/readyz`)).status).toBe(200);
  });
});
