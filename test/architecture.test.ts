import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findMachinePaths } from './architecture/find-machine-paths.ts';
import { readSource } from './architecture/read-source.ts';
import { readTree } from './architecture/read-tree.ts';
import { rules } from './architecture/rules.ts';

const tree = readTree();
const sources = tree
  .filter(({ path }) => /^(?:app|server|test|scripts)\/.*\.tsx?$/.test(path))
  .map(({ path, text }) => readSource(path, text));

describe('How the parts of Sidebrief hang together', () => {
  it('is looked at in all of it', () => {
    const folders = new Set(sources.map(({ path }) => path.split('/').slice(0, 2).join('/')));
    expect([...folders]).toEqual(
      expect.arrayContaining(['app/sidebar', 'app/console', 'server/zendesk', 'test/sandbox']),
    );
  });

  it.each(rules)('$sentence', ({ breaches }) => {
    expect(sources.flatMap(breaches)).toEqual([]);
  });

  it.each(rules)('would be noticed where it breaks: $sentence', ({ breaches, offender }) => {
    expect(breaches(readSource(offender.path, offender.text))).not.toEqual([]);
  });

  it('finds every way to import', () => {
    const source = readSource(
      'server/a/b.ts',
      [
        "import one from './one.ts';",
        "import type { Two } from '../two.ts';",
        "import './three.ts';",
        "export { four } from '../../app/four.ts';",
        "const five = await import('./five.ts');",
        "type Six = import('./six.ts').Six;",
        "import { z } from 'zod';",
        "// import './comment.ts';",
        'const text = "import \'./text.ts\'";',
      ].join('\n'),
    );
    expect(source.imports).toEqual([
      'server/a/one.ts',
      'server/two.ts',
      'server/a/three.ts',
      'app/four.ts',
      'server/a/five.ts',
      'server/a/six.ts',
      'zod',
    ]);
  });
});

describe('What stands in the repository', () => {
  it('is where the README says it is', () => {
    const readme = tree.find(({ path }) => path === 'README.md')?.text ?? '';
    const named = [
      ...readme.matchAll(/(?<![\w./-])((?:app|server|test|scripts)\/[\w./-]*\w\/?)/g),
    ].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
  });

  it('names no folder of the machine somebody wrote it on', () => {
    expect(
      tree.flatMap(({ path, text }) => findMachinePaths(text).map((at) => `${path}: ${at}`)),
    ).toEqual([]);
  });

  it.each([
    'home/someone/sidebrief',
    'Users/someone',
    'root/.npmrc',
    'work/main',
    'tmp/helpers/a.md',
  ])('would be noticed naming /%s', (path) => {
    expect(findMachinePaths(`see /${path} for it`)).toEqual([`/${path}`]);
    expect(findMachinePaths(`"file:///${path}"`)).toHaveLength(1);
  });

  it.each(['https://acme.zendesk.com/home/start', '../../work/a.ts', 'dist/home/a.js', '/tmp'])(
    'may name %s',
    (text) => {
      expect(findMachinePaths(`see ${text} for it`)).toEqual([]);
    },
  );
});
