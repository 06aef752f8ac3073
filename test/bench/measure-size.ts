import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../demo/ensure-built.ts';

export interface SidebarSize {
  /** All that an agent with English loads until the brief stands there, in kB after gzip. */
  firstLoadKb: number;
  /** What is loaded after that. */
  laterKb: number;
  /** What another language adds, by language. */
  languageKb: Record<string, number>;
}

const languages = ['de', 'es', 'fr', 'ja', 'pt'];

/** The sidebar's JavaScript as it is packaged; the first load is what its page names. */
export async function measureSize(): Promise<SidebarSize> {
  const assets = join(await ensureBuilt(), 'assets');
  const page = await readFile(join(assets, 'index.html'), 'utf8');
  const scripts = (await readdir(assets)).filter((file) => file.endsWith('.js'));
  const size: SidebarSize = { firstLoadKb: 0, laterKb: 0, languageKb: {} };
  for (const file of scripts) {
    const kb = gzipSync(await readFile(join(assets, file)), { level: 9 }).length / 1000;
    const language = languages.find((one) => file.startsWith(`${one}-`));
    if (language) size.languageKb[language] = round(kb);
    else if (page.includes(file)) size.firstLoadKb += kb;
    else size.laterKb += kb;
  }
  return { ...size, firstLoadKb: round(size.firstLoadKb), laterKb: round(size.laterKb) };
}

function round(kb: number): number {
  return Math.round(kb * 10) / 10;
}
