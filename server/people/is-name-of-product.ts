/** Letters and figures that look like those of the product's name, in Latin, Greek and Cyrillic. */
const lookalikes: Record<string, string> = {
  ...{ '1': 'i', l: 'i', '3': 'e', '5': 's', '6': 'b', '8': 'b', ı: 'i' },
  ...{ ѕ: 's', і: 'i', ӏ: 'i', ԁ: 'd', е: 'e', в: 'b', ь: 'b', г: 'r' },
  ...{ ι: 'i', ε: 'e', ρ: 'p', β: 'b' },
};

/**
 * Whether somebody is called like the product, or so that people take it for that: what it does by itself stands in the
 * log under its name, beside what people do under theirs.
 */
export function isNameOfProduct(name: string): boolean {
  const plain = name.normalize('NFKD').toLowerCase();
  const letters = plain.replace(/\||!/g, 'i').replace(/[^\p{L}\p{N}]/gu, '');
  return [...letters].map((letter) => lookalikes[letter] ?? letter).join('') === 'sidebrief';
}
