import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built.ts';
import { runDemo, type Demo } from './run-demo.ts';

/** `npm run demo`: all of Sidebrief on this machine, beside a Zendesk account in a box. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    'sandbox-port': { type: 'string', default: '8081' },
    tickets: { type: 'string' },
    'by-hand': { type: 'boolean', default: false },
  },
});

const began = performance.now();
try {
  const demo = await runDemo({
    port: Number(values.port),
    sandboxPort: Number(values['sandbox-port']),
    appDir: await ensureBuilt(),
    dataDir: process.env['DATA_DIR'],
    tickets: values.tickets,
    unattended: !values['by-hand'],
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    [
      '',
      `Agent workspace  ${demo.ticketUrl}`,
      `Console  ${demo.consoleUrl}`,
      '',
      ...howToSignIn(demo),
      `Ready in ${seconds} s. Ctrl-C ends all of it.`,
      '',
    ].join('\n'),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void demo.stop().then(() => process.exit(0)));
  }
} catch (failure) {
  const code = (failure as NodeJS.ErrnoException).code;
  const hint =
    code === 'EADDRINUSE'
      ? ' The port is taken: choose others with --port and --sandbox-port.'
      : '';
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}${hint}\n`);
  process.exit(1);
}

function howToSignIn(demo: Demo): string[] {
  if (demo.signIn) {
    return [
      `Sign in to the console as ${demo.signIn.email} with the password ${demo.signIn.password}`,
    ];
  }
  const { clientId, clientSecret } = demo.oauthClient;
  return [
    `Make the first admin: ${demo.backend.setupLink ?? 'there is one already'}`,
    `OAuth client ${clientId}, secret ${clientSecret}, app id ${demo.appId}, subdomain ${demo.sandbox.subdomain}`,
  ];
}
