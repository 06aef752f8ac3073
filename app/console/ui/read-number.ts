/**
 * A ticket's or article's number as people have it at hand: `4711`, `#4711`, or the address of its page.
 *
 * @returns `undefined` for what holds none
 */
export function readNumber(typed: string): string | undefined {
  const text = typed.trim();
  const [, plain] = /^#?\s*(\d+)$/.exec(text) ?? [];
  const [, linked] = /\/(?:tickets|articles)\/(\d+)/.exec(text) ?? [];
  const number = (plain ?? linked)?.replace(/^0+/, '');
  return number && number.length <= 19 ? number : undefined;
}
