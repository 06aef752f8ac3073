import { describe, expect, it } from 'vitest';
import { isNameOfProduct } from '../../../server/people/is-name-of-product.ts';

describe('the name of the product', () => {
  it.each([
    ...['Sidebrief', 'SIDEBRIEF', ' side brief ', 'Side-Brief.', 'S i d e b r i e f', 'Sídebrief'],
    ...['Sidebr\u200bief', 'Ｓｉｄｅｂｒｉｅｆ', 'Sіdеbrіеf', 'S1debr1ef', 'Sidebrlef'],
  ])('is seen in %j', (name) => {
    expect(isNameOfProduct(name)).toBe(true);
  });

  it.each(['Dana Kim', 'Sidney Brief', 'Briefside', '田中さくら', 'Sidebriefa'])(
    'is not %j',
    (name) => {
      expect(isNameOfProduct(name)).toBe(false);
    },
  );
});
