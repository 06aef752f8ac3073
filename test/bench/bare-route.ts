import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { openEmbeddedClient } from '../../server/db/embedded-client.ts';

/** The reference: a Hono route that does one insert for each request, on the same embedded database. */
const [, , folder = ''] = process.argv;
const client = await openEmbeddedClient(folder);
await client.exec('create table deliveries (id bigserial primary key, body text not null)');
const app = new Hono().post('/', async (c) => {
  await client.query('insert into deliveries (body) values ($1)', [await c.req.text()]);
  return c.body(null, 204);
});
const server = serve(
  { fetch: app.fetch, port: 0, hostname: '127.0.0.1' },
  ({ port }: AddressInfo) => process.send?.(port),
);
process.once('SIGTERM', () => {
  server.close();
  void client.close().then(() => process.exit(0));
});
