import { spawn } from 'node:child_process';
import { createServer, mergeConfig } from 'vite';
import { surfaceConfig } from './surface-config.ts';

/**
 * `npm run dev`: the backend as `npm start` runs it, restarted when its code changes, with Vite serving the
 * console and the sidebar from source. Everything is reached through Vite's address, so that cookies, the
 * OAuth redirect and Zendesk's deliveries see one origin.
 */
const backendPort = Number(process.env['PORT'] ?? 8080);
const consolePort = 5173;
const sidebarPort = 5174;
const publicUrl = process.env['PUBLIC_URL'] ?? `http://localhost:${consolePort}`;

const backend = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/main.ts'], {
  stdio: 'inherit',
  env: { ...process.env, PORT: String(backendPort), PUBLIC_URL: publicUrl },
});

const target = `http://127.0.0.1:${backendPort}`;
const doors = ['/api', '/oauth', '/webhooks', '/widget', '/healthz', '/readyz'];
const consoleServer = await createServer(
  mergeConfig(surfaceConfig('console'), {
    server: {
      port: consolePort,
      strictPort: true,
      proxy: Object.fromEntries(doors.map((door) => [door, { target }])),
    },
  }),
);
await consoleServer.listen();
const sidebarServer = await createServer(
  mergeConfig(surfaceConfig('sidebar'), {
    server: { port: sidebarPort, strictPort: true, cors: true },
  }),
);
await sidebarServer.listen();

process.stdout.write(
  [
    '',
    `Console  ${publicUrl}/console/`,
    `Sidebar  http://localhost:${sidebarPort}/  (name it as the location's url in the manifest that zcli serves)`,
    '',
  ].join('\n'),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    backend.kill('SIGTERM');
    void Promise.all([consoleServer.close(), sidebarServer.close()]).then(() => process.exit(0));
  });
}
