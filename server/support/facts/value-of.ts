/**
 * The values a figure may stand for: "1.200" is 1200 here and 1.2 there.
 *
 * @returns none where it is no number: "12.4.1"
 */
export function valueOf(figure: string): number[] {
  const plain = figure.replace(/^#/, '').replace(/[  '’_]/g, '');
  if (/^\d+$/.test(plain)) return [Number(plain)];
  if (/^\d+\D{1,4}$/.test(plain)) return [Number.parseInt(plain, 10)];
  const thousands = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:([.,])(\d+))?$/.exec(plain);
  const values: number[] = [];
  if (thousands && thousands[1] !== thousands[2]) {
    const whole = plain.slice(0, plain.length - (thousands[3] ? thousands[3].length + 1 : 0));
    values.push(Number(`${whole.replace(/\D/g, '')}.${thousands[3] ?? '0'}`));
  }
  if (/^\d+[.,]\d+$/.test(plain)) values.push(Number(plain.replace(',', '.')));
  return values;
}
