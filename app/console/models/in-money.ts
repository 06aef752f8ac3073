/** An amount in the account's own currency, which nobody told us: figures alone. */
export function inMoney(amount: number): string {
  const small = amount > 0 && amount < 0.01;
  return new Intl.NumberFormat(navigator.language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: small ? 6 : 2,
  }).format(amount);
}
