import { parseArgs } from 'node:util';
import { packageApp } from './package/package-app.ts';

/** `npm run package`: the zip to upload privately; with `--host` (or MARKETPLACE_HOST) the marketplace's. */
const { values } = parseArgs({
  options: {
    host: { type: 'string', default: process.env['MARKETPLACE_HOST'] },
    out: { type: 'string' },
  },
});
const marketplaceHost = values.host || undefined;
try {
  const { path, zipBytes, files } = await packageApp({ marketplaceHost, out: values.out });
  const where = marketplaceHost
    ? `the backend at ${marketplaceHost}`
    : "each account's own backend";
  console.log(`${path}: ${files} files, ${(zipBytes / 1000).toFixed(0)} kB, for ${where}`);
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
