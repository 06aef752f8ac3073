import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';

export type Surface = 'sidebar' | 'console';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface SurfaceOptions {
  /** The backend's host built into a marketplace sidebar; the self-hosted one reads it from the app's settings. */
  marketplaceHost?: string;
  /** Where the whole build goes, absolute. */
  outDir?: string;
  /** A build to be given away, not to be developed with. */
  forRelease?: boolean;
}

/** How Vite builds or serves one of the two surfaces: the ticket sidebar, or the admin's console. */
export function surfaceConfig(
  surface: Surface,
  { marketplaceHost, outDir = `${root}dist`, forRelease = false }: SurfaceOptions = {},
): InlineConfig {
  return {
    configFile: false,
    envDir: false,
    root: `${root}app/${surface}`,
    // Zendesk serves the sidebar from a path of its own choosing, our backend serves the console.
    base: surface === 'sidebar' ? './' : '/console/',
    plugins: [react(), productionReact, preloadScreens],
    define: {
      'import.meta.env.VITE_BACKEND_HOST': JSON.stringify(marketplaceHost ?? ''),
      'import.meta.env.VITE_FOR_RELEASE': JSON.stringify(forRelease),
    },
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

/** What is built is React for agents whatever NODE_ENV says: under a test runner it would be the one for developers. */
const productionReact: Plugin = {
  name: 'production-react',
  apply: 'build',
  config: () => ({
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    oxc: { jsx: { runtime: 'automatic', development: false } },
  }),
};

/** Screens are lazy, and the sidebar has one: it is fetched while Zendesk still introduces itself. */
const preloadScreens: Plugin = {
  name: 'preload-screens',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle)
        .filter((part) => part.type === 'chunk' && part.isDynamicEntry)
        .filter(({ name = '' }) => name === 'ticket-sidebar')
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
          injectTo: 'head' as const,
        })),
  },
};
