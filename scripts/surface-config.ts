import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

export type Surface = 'sidebar' | 'console';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * How Vite builds or serves one of the two surfaces.
 *
 * @param surface the ticket sidebar, or the admin's console
 * @param marketplaceHost the backend's host built into a marketplace sidebar; the self-hosted one
 *   reads it from the app's settings
 * @param outDir where the whole build goes, absolute
 */
export function surfaceConfig(
  surface: Surface,
  marketplaceHost?: string,
  outDir = `${root}dist`,
): InlineConfig {
  return {
    configFile: false,
    envDir: false,
    root: `${root}app/${surface}`,
    // Zendesk serves the sidebar from a path of its own choosing, our backend serves the console.
    base: surface === 'sidebar' ? './' : '/console/',
    plugins: [react()],
    define: { 'import.meta.env.VITE_BACKEND_HOST': JSON.stringify(marketplaceHost ?? '') },
    publicDir: false,
    build: {
      outDir: surface === 'sidebar' ? `${outDir}/app/assets` : `${outDir}/console`,
      emptyOutDir: true,
      sourcemap: false,
      target: 'es2022',
      assetsDir: surface === 'sidebar' ? '.' : 'assets',
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        output: {
          // Zendesk's validator warns by file: other people's code apart from ours keeps that readable.
          codeSplitting: { groups: [{ name: 'vendor', test: /node_modules/ }] },
        },
      },
    },
  };
}
