import type { Provider } from './provider-of.ts';

/** What so many tokens cost, by the prices an admin entered. */
export function priceOf(
  {
    pricePerMillionIn,
    pricePerMillionOut,
  }: Pick<Provider, 'pricePerMillionIn' | 'pricePerMillionOut'>,
  tokensIn: number,
  tokensOut: number,
): number {
  return (tokensIn * pricePerMillionIn + tokensOut * pricePerMillionOut) / 1_000_000;
}
