import { expect, it } from 'vitest';
import { measureConsoleSize } from './measure-console-size.ts';

it('opens any page of the console with 250 kB of JavaScript or less, each page fetched apart', async () => {
  const size = await measureConsoleSize();
  expect(size.pages).toBeGreaterThanOrEqual(15);
  expect(size.firstLoadKb).toBeGreaterThan(100);
  expect(size.firstLoadKb).toBeLessThanOrEqual(250);
});
