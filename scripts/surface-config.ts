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
    plugins: [react(), productionReact, loadAtOnce],
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
      // Every browser that Zendesk supports fetches ahead by itself; what, `loadAtOnce` says.
      modulePreload: surface === 'sidebar' ? false : undefined,
      assetsDir: surface === 'sidebar' ? '.' : 'assets',
      chunkSizeWarningLimit: 700,
      rolldownOptions: {
        output: {
          // Zendesk's validator warns by file: other people's code apart from ours keeps that readable.
          // What the first question needs of it is apart again, so that it can be asked before the rest is there.
          codeSplitting: {
            groups: [
              { name: 'vendor-zod', test: /node_modules\/zod\// },
              { name: 'vendor', test: /node_modules\/.*\.[cm]?js$/ },
            ],
          },
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

/** The parts of the sidebar that are loaded one after another, in that order; they are fetched all at once. */
const sidebarParts = ['open-sidebar', 'draw-sidebar'];
const loadAtOnce: Plugin = {
  name: 'load-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const later = sidebarParts.flatMap((name) =>
        chunks.filter((chunk) => chunk.isDynamicEntry && chunk.name === name),
      );
      const files = [...chunks.filter(({ isEntry }) => isEntry), ...later]
        .flatMap(({ fileName, imports }) => [...imports, fileName])
        .filter((file) => !html.includes(file));
      return [...new Set(files)].map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
        injectTo: 'head' as const,
      }));
    },
  },
};
