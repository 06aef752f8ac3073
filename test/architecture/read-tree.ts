import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const notOurs = new Set(['node_modules', 'dist', 'coverage', '.git', '.data']);
const isText =
  /(?:\.(?:ts|tsx|js|json|md|css|html|svg|yml|yaml|sql|jsonl|sh|toml)|\/run|Dockerfile|\/\.[\w.]+)$/;

/** The text files of the repository by their path from its root, whatever was installed or built left out. */
export function readTree(folder = root): { path: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : readTree(full);
    const path = relative(root, full).split(sep).join('/');
    return isText.test(`/${path}`) ? [{ path, text: readFileSync(full, 'utf8') }] : [];
  });
}
