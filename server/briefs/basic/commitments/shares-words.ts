/** Whether two sentences have a word of some length in common, whatever its ending. */
export function sharesWords(a: string, b: string): boolean {
  const words = new Set(stems(a));
  return stems(b).some((stem) => words.has(stem));
}

/** The beginnings of the longer words; of Japanese, its pairs of Chinese or foreign letters. */
function stems(text: string): string[] {
  const latin = text.toLowerCase().match(/\p{Script=Latin}{5,}/gu) ?? [];
  const pairs = text.match(/[\p{Script=Han}\p{Script=Katakana}]{2}/gu) ?? [];
  return [...latin.map((word) => word.slice(0, 5)), ...pairs];
}
