/** Endings that names take in German, Nordic, Slavic, Baltic, Finnish, Hungarian and Turkish sentences. */
const endings =
  's es ns a ą e ę y i u o em ie om iem ia iu ów ach ami owi owie iego iemu im ego emu ej ą ich ovi ova ové ovou ou ům ем ом у а е ы и ой ю я ого ому ым ін ові in un ın nin den dan de da e le la ya ye nak nek val vel nál nél hoz hez lle lla llä n ssa sta ta'.split(
    ' ',
  );
const endingSet = new Set(endings);
const longestEnding = Math.max(...endings.map((ending) => ending.length));
/** Such no name of three letters and no other word ends in, so that one of them is known by it: `Janem`, `Tomowi`. */
const certainEnding = /(?:em|owi|ovi)$/;
const shortestStem = 3;
const shortestName = 4;

/** What of a part of a name stays when it is inflected: all of it, or all but its last vowel. */
export function stemsOf(part: string): string[] {
  if (part.length < shortestName) return [];
  const bare = [
    part.replace(/[aeioyąęаяоеьй]$/u, ''),
    part.replace(/e([kcł])$/u, '$1'),
    part.replace(/(?<=.{3}[kc])i$/u, ''),
  ];
  return [...new Set([part, ...bare])].filter((stem) => stem.length >= shortestStem);
}

/** The stems that a word can have, when it is a name with an ending. */
export function inflectedFrom(word: string): string[] {
  if (word.length <= shortestName) return [];
  const lengths = Array.from({ length: longestEnding }, (_, index) => index + 1);
  return lengths
    .filter((length) => endingSet.has(word.slice(-length)))
    .map((length) => word.slice(0, -length))
    .filter((stem) => stem.length >= shortestStem);
}

/** Whether a form of a name of three letters may be another word: "Time" of Tim, "Same" of Sam. */
export function isDoubtful(word: string, part: string): boolean {
  return part.length < shortestName && !certainEnding.test(word);
}
