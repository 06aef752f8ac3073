/**
 * Letters of Latin, Greek and Cyrillic script, to stand between the brackets of a pattern. As `\p{L}`, but a fraction
 * of its size: patterns in which `\p{L}` stands dozens of times take seconds to compile.
 */
export const letters = 'A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u052f';

/** Those of them that are capital. */
export const capitals = Array.from({ length: 0x530 }, (_, code) => String.fromCharCode(code))
  .filter((char) => new RegExp(`[${letters}]`).test(char) && char !== char.toLowerCase())
  .join('');
