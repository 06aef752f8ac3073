import { ensureBuilt } from '../demo/ensure-built.ts';

/** Builds sidebar and console before the first of several files that need them, so that no two build at once. */
export default async function setup(): Promise<void> {
  await ensureBuilt();
}
