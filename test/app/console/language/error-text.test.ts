import { afterEach, describe, expect, it, vi } from 'vitest';
import { refusalWords as words } from '../../../../app/console/refusals/refusal-words.ts';
import { refusalsSaid } from '../../../../server/contract/refusals-said.ts';
import { AppError } from '../../../../server/errors.ts';

const refused = { code: 'last_admin', message: 'This is the last administrator.' };

async function speaking(languages: string[]) {
  vi.resetModules();
  vi.stubGlobal('navigator', { languages });
  const { refusalWords } = await import('../../../../app/console/refusals/refusal-words.ts');
  await refusalWords.load('de');
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

  it('goes by the reason, filled with what the backend says of it', async () => {
    const errorText = await speaking(['de-DE']);
    const params = { own: 'acme', wanted: 'globex' };
    expect(errorText(new AppError('conflict', 'other_subdomain', { params }))).toBe(
      'Dieses Konto gehört zu acme. Legen Sie für globex ein weiteres an.',
    );
    const tested = new AppError('too_many_attempts', 'too_many_tests', {
      params: { most: 10, count: 1 },
    });
    expect(tested.message).toMatch(/10 times in ten minutes. Test again in 1 minute\.$/);
    expect(errorText(tested)).toMatch(/Testen Sie in 1 Minute erneut/);
    // Without what fills it, as a backend of another version may send it.
    expect(errorText({ ...refused, reason: 'other_subdomain' })).toBe(refused.message);
  });

  it('has words for every reason of the backend', () => {
    expect(Object.keys(refusalsSaid).filter((reason) => !words.find(reason))).toEqual([]);
  });
});
