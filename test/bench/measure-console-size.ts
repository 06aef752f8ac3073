import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../demo/ensure-built.ts';

export interface ConsoleSize {
  /** What is loaded before the first page is drawn, whichever page that is: the heaviest. In kB after gzip. */
  firstLoadKb: number;
  /** The page that is the heaviest to begin with. */
  heaviest: string;
  pages: number;
}

/** The console's JavaScript as it is built; the first load is what its page names, and a page's own part. */
export async function measureConsoleSize(): Promise<ConsoleSize> {
  const root = join(await ensureBuilt(), '..', 'console');
  const assets = join(root, 'assets');
  const html = await readFile(join(root, 'index.html'), 'utf8');
  const scripts = (await readdir(assets)).filter((file) => file.endsWith('.js'));
  const texts = new Map<string, string>();
  for (const file of scripts) texts.set(file, await readFile(join(assets, file), 'utf8'));
  const always = scripts.filter((file) => html.includes(file));
  const pages = scripts.filter((file) => /-screen-/.test(file) && !always.includes(file));
  const sizes = pages.map((page): [page: string, kb: number] => {
    const files = withImports([...always, page], texts);
    const kb = files.reduce((sum, file) => sum + kilobytes(texts.get(file) ?? ''), 0);
    return [page.replace(/-screen-.*/, ''), Math.round(kb * 10) / 10];
  });
  const [heaviest = '', firstLoadKb = 0] = sizes.toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return { firstLoadKb, heaviest, pages: pages.length };
}

/** These files and those they cannot run without. */
function withImports(files: string[], texts: Map<string, string>): string[] {
  const known = new Set(files);
  for (const file of known) {
    const imports = (texts.get(file) ?? '').matchAll(
      /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g,
    );
    for (const [, imported = ''] of imports) known.add(imported);
  }
  return [...known];
}

function kilobytes(text: string): number {
  return gzipSync(text, { level: 9 }).length / 1000;
}
