import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the tests of this run keep the database that each of their worlds begins with. */
    imageFolder: string;
  }
}

/** Makes the folder for a whole run and takes it away again. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sidebrief-image-'));
  project.provide('imageFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
