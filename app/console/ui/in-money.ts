import { reader } from '../language/reader.ts';

/** An amount in the account's own currency, which nobody told us: figures alone. */
export function inMoney(amount: number): string {
  const small = amount > 0 && amount < 0.01;
  return new Intl.NumberFormat(reader().locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: small ? 6 : 2,
  }).format(amount);
}
