import { defineConfig } from 'vite';
import { surfaceConfig } from './scripts/surface-config.ts';

/** `vite --mode sidebar` and `vite --mode console`, to serve or to build one surface. */
export default defineConfig(({ mode }) => {
  if (mode !== 'sidebar' && mode !== 'console') {
    throw new Error('Say which surface: --mode sidebar or --mode console');
  }
  const { configFile: _ours, ...config } = surfaceConfig(mode, {
    marketplaceHost: process.env.MARKETPLACE_HOST,
  });
  return config;
});
