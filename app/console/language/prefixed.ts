/** A part of the contract's words as a part of an area's: each key with what it is about before it. */
export function prefixed<P extends string, T extends Readonly<Record<string, string>>>(
  prefix: P,
  texts: T,
): { readonly [K in keyof T & string as `${P}.${K}`]: string } {
  const entries = Object.entries(texts).map(([key, text]) => [`${prefix}.${key}`, text]);
  return Object.fromEntries(entries) as { readonly [K in keyof T & string as `${P}.${K}`]: string };
}
