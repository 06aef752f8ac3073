import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { openEmbeddedClient } from '../../server/db/embedded-client.ts';

/** The reference: Hono routes that do one insert, or one select, for each request, on the same embedded database. */
const [, , folder = ''] = process.argv;
const client = await openEmbeddedClient(folder);
await client.exec('create table deliveries (id bigserial primary key, body text not null)');
const app = new Hono()
  .post('/', async (c) => {
    await client.query('insert into deliveries (body) values ($1)', [await c.req.text()]);
    return c.body(null, 204);
  })
  .post('/read', async (c) => {
    const id = await c.req.text();
    const { rows } = await client.query('select body from deliveries where id = $1', [id]);
    return c.body((rows as { body: string }[])[0]?.body ?? '', 200, {
      'content-type': 'application/json',
    });
  });
const server = serve(
  { fetch: app.fetch, port: 0, hostname: '127.0.0.1' },
  ({ port }: AddressInfo) => process.send?.(port),
);
process.once('SIGTERM', () => {
  server.close();
  void client.close().then(() => process.exit(0));
});
