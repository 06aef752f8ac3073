import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pinnedFetch } from '../../../server/models/pinned-fetch.ts';
import { makeCertificate } from '../../support/make-certificate.ts';

const certificate = makeCertificate();
const trusted = getCACertificates('default');
/** In the part of the open internet, and of what runs beside the backend. */
const outside = '127.0.0.1';
const inside = '127.0.0.2';
let servers: Server[] = [];
let connections: string[] = [];

beforeAll(() => setDefaultCACertificates([...trusted, certificate.cert]));
afterAll(() => setDefaultCACertificates(trusted));
afterEach(async () => {
  await closeAll();
  connections = [];
});

async function closeAll(): Promise<void> {
  const closing = servers.map((one) => new Promise((done) => one.close(done)));
  for (const one of servers) one.closeAllConnections();
  servers = [];
  await Promise.all(closing);
}

/** The same port of both, so that whoever is asked is told by the address alone. @returns the port */
async function serve(scheme: string, answer: RequestListener): Promise<number> {
  let port = 0;
  for (const address of [outside, inside]) {
    const server = scheme === 'https' ? createHttps(certificate, answer) : createHttp(answer);
    server.on('connection', () => connections.push(address));
    await new Promise<void>((ready) => server.listen(port, address, ready));
    servers.push(server);
    ({ port } = server.address() as AddressInfo);
  }
  return port;
}

/** A name that leads to one address after the other, each time it is asked for. */
function rebinding(...answers: string[][]) {
  const asked: string[] = [];
  const fetch = pinnedFetch({
    resolve: async (host) => {
      const found = answers[Math.min(asked.push(host), answers.length) - 1] ?? [];
      return found.map((address) => ({ address, family: 4 }));
    },
    mayReach: (address) => address === outside,
  });
  return { fetch, asked };
}

const echo: RequestListener = (request, response) => {
  void text(request).then((body) => {
    response.writeHead(200, {
      'content-type': 'text/plain',
      'x-key': request.headers['x-key'] ?? '',
    });
    response.end(`${request.method} ${request.headers.host} ${body}`);
  });
};

describe.each(['http', 'https'])(
  'a name that leads elsewhere the second time, over %s',
  (scheme) => {
    it('is looked up once, and connected to where it led when it was looked at', async () => {
      const port = await serve(scheme, echo);
      const { fetch, asked } = rebinding([outside], [inside]);
      const url = `${scheme}://localhost:${port}/v1/models`;
      const headers = { 'x-key': 'k' };
      const answer = await fetch(url, { method: 'POST', headers, body: 'grüß' });
      expect(await answer.text()).toBe(`POST localhost:${port} grüß`);
      expect([answer.status, answer.headers.get('x-key')]).toEqual([200, 'k']);
      expect([asked, connections]).toEqual([['localhost'], [outside]]);
      await expect(fetch(url)).rejects.toMatchObject({ code: 'not-allowed', isFree: true });
      expect(connections).toEqual([outside]);
    });

    it.each([[[inside]], [[outside, inside]], [[]]])(
      'is not connected to at all where it leads to %j',
      async (found) => {
        const port = await serve(scheme, echo);
        const { fetch } = rebinding(found);
        const asked = fetch(`${scheme}://localhost:${port}/`);
        await expect(asked).rejects.toMatchObject({ code: 'not-allowed' });
        expect(connections).toEqual([]);
      },
    );

    it('is not followed where an answer leads', async () => {
      const port = await serve(scheme, (_, response) => {
        response.writeHead(302, { location: `${scheme}://${inside}:${port}/` }).end();
      });
      const { fetch } = rebinding([outside]);
      await expect(fetch(`${scheme}://localhost:${port}/`)).rejects.toThrow('fetch failed');
      expect(connections).toEqual([outside]);
    });
  },
);

describe('an address in place of a name', () => {
  it('is looked at as well', async () => {
    const port = await serve('http', echo);
    const { fetch, asked } = rebinding();
    await expect(fetch(`http://${inside}:${port}/`)).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await fetch(`http://${outside}:${port}/`)).status).toBe(200);
    expect([asked, connections]).toEqual([[], [outside]]);
  });
});

describe('an endpoint that does not answer', () => {
  it('fails as the built-in fetch does, with its cause', async () => {
    const { fetch } = rebinding([outside]);
    const port = await serve('http', echo);
    await closeAll();
    const failure = await fetch(`http://localhost:${port}/`).catch((one: unknown) => one);
    expect(failure).toBeInstanceOf(TypeError);
    expect(failure).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNREFUSED' } });
  });

  it('is waited for no longer than somebody waits', async () => {
    const port = await serve('http', () => undefined);
    const { fetch } = rebinding([outside]);
    const signal = AbortSignal.timeout(100);
    const asked = fetch(`http://localhost:${port}/`, { signal });
    await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
    const before = fetch(`http://localhost:${port}/`, { signal });
    await expect(before).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
