/**
 * A number as people type it: with blanks, or with commas between thousands.
 *
 * @returns `undefined` for what is none, or negative
 */
export function readAmount(typed: string): number | undefined {
  const plain = typed
    .trim()
    .replace(/[\s_’']/g, '')
    .replace(/,(?=\d{3}(?:\D|$))/g, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The same for whole numbers. */
export function readWhole(typed: string): number | undefined {
  const amount = readAmount(typed);
  return amount !== undefined && Number.isSafeInteger(amount) ? amount : undefined;
}
