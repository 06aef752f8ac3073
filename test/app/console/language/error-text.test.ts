import { afterEach, describe, expect, it, vi } from 'vitest';
import { statusOfCode } from '../../../../server/errors.ts';
import { shellEn } from '../../../../app/console/ui/strings/en.ts';

const refused = { code: 'last_admin', message: 'This is the last administrator.' };

async function speaking(languages: string[]) {
  vi.resetModules();
  vi.stubGlobal('navigator', { languages });
  const { shellWords } = await import('../../../../app/console/ui/shell-words.ts');
  await shellWords.load('de');
  return (await import('../../../../app/console/ui/error-text.ts')).errorText;
}

afterEach(() => vi.unstubAllGlobals());

describe('what a refusal says', () => {
  it('is in the words of the backend in English', async () => {
    const errorText = await speaking(['en-GB']);
    expect(errorText(refused)).toBe(refused.message);
  });

  it('goes by its code in another language, and is shown as it came where that says too little', async () => {
    const errorText = await speaking(['de-DE']);
    expect(errorText(refused)).toMatch(/^Dies ist der letzte Administrator/);
    expect(errorText({ code: 'conflict', message: 'Connect it first.' })).toBe('Connect it first.');
  });

  it('names no code that the backend does not have', () => {
    const own = ['offline', 'unreadable'];
    const named = Object.keys(shellEn).flatMap((key) => /^code\.(.+)$/.exec(key)?.[1] ?? []);
    expect(named.filter((code) => !own.includes(code) && !(code in statusOfCode))).toEqual([]);
  });
});
