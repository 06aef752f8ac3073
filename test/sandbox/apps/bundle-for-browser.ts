import { rolldown } from 'rolldown';

const bundles = new Map<string, Promise<string>>();

/**
 * A browser script made from a TypeScript entry file (an absolute path): one self-calling script, made
 * at first use and kept, as these files do not change while an account runs.
 */
export function bundleForBrowser(entry: string): Promise<string> {
  const known = bundles.get(entry);
  if (known) return known;
  const made = bundle(entry);
  bundles.set(entry, made);
  return made;
}

async function bundle(entry: string): Promise<string> {
  const build = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' });
  try {
    const { output } = await build.generate({ format: 'iife' });
    return output[0].code;
  } finally {
    await build.close();
  }
}
