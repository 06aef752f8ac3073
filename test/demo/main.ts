import { ensureBuilt } from './ensure-built.ts';
import { readFlags, usage, UsageError, type DemoFlags } from './read-flags.ts';
import { runDemo, type Demo } from './run-demo.ts';

/** `npm run demo`: all of Sidebrief on this machine, beside a Zendesk account in a box. */
const flags = readFlagsOrExit();

const began = performance.now();
try {
  const demo = await runDemo({
    port: flags.port,
    sandboxPort: flags.sandboxPort,
    appDir: await ensureBuilt(),
    dataDir: process.env['DATA_DIR'],
    tickets: flags.tickets,
    unattended: !flags.byHand,
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
  const text = failure instanceof Error ? failure.message : String(failure);
  process.stderr.write(`${takenPort(failure) ?? text}\n`);
  process.exit(1);
}

function readFlagsOrExit(): DemoFlags {
  try {
    return readFlags(process.argv.slice(2));
  } catch (failure) {
    if (!(failure instanceof UsageError)) throw failure;
    process.stderr.write(`${failure.message}\n\n${usage}`);
    process.exit(2);
  }
}

function takenPort(failure: unknown): string | undefined {
  const { code, port } = failure as NodeJS.ErrnoException & { port?: number };
  if (code !== 'EADDRINUSE') return undefined;
  const flag = port === flags.sandboxPort ? '--sandbox-port' : '--port';
  return `Port ${port} is taken: choose another with ${flag}.`;
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
