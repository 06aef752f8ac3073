import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../demo/ensure-built.ts';

export interface SidebarSize {
  /** All that an agent with English loads until the brief stands there, in kB after gzip. */
  firstLoadKb: number;
  /** What another language adds, by language. */
  languageKb: Record<string, number>;
}

const languages = ['de', 'es', 'fr', 'ja', 'pt'];

/** The sidebar's JavaScript as it is packaged; a file that is loaded only at a click counts as first load too. */
export async function measureSize(): Promise<SidebarSize> {
  const assets = join(await ensureBuilt(), 'assets');
  const scripts = (await readdir(assets)).filter((file) => file.endsWith('.js'));
  const size: SidebarSize = { firstLoadKb: 0, languageKb: {} };
  for (const file of scripts) {
    const kb = gzipSync(await readFile(join(assets, file)), { level: 9 }).length / 1000;
    const language = languages.find((one) => file.startsWith(`${one}-`));
    if (language) size.languageKb[language] = round(kb);
    else size.firstLoadKb += kb;
  }
  size.firstLoadKb = round(size.firstLoadKb);
  return size;
}

function round(kb: number): number {
  return Math.round(kb * 10) / 10;
}
