/** What leads to the number of a house. */
export interface Street {
  start: number;
  /** Its words say that it is a street, so that no town is needed to know it for one. */
  isCertain: boolean;
}

/** Compounds that are streets: `Lindenstraße`, `Keizersgracht`, `Kungsgatan`. */
const compound =
  /\p{L}{2}(?:stra(?:ß|ss)e|str\.|weg|gasse|allee|chaussee|ufer|damm|platz|gatan|vägen|gränd|straat|laan|gracht|kade|plein|dijk|singel|steeg|vej|gade|stræde|veien|gata|katu|utca)$/iu;
/** Words before the name of a street; those that are words of other languages, too, only with a capital. */
const certainBegin =
  /^(?:calle|c\/|avda\.?|avenida|paseo|plaza|pza\.|travesía|rua|av\.|travessa|praça|alameda|rodovia|viale|v\.le|corso|piazza|p\.za|vicolo|ul\.|ulica|aleja|al\.|os\.|osiedle|pl\.|náměstí|nám\.|třída|rue|boulevard|allée|chemin)$/iu;
const capitalBegin =
  /^(?:Via|Largo|Camino|Carrera|Ronda|Estrada|Beco|Place|Plac|Avenue|Strada|R\.|C\.)$/u;
/** Prepositions with an article in them: a name begins with such a one, and no other word goes before it. */
const contracted = /^(?:Am|Im|Zum|Zur|Beim|Vom)$/u;
/** Turkish ones stand behind the name. */
const ending = /^(?:sok(?:ak|ağı)?|sk|cad(?:desi)?|cd|mah(?:allesi)?|bulvarı|blv)\.?$/iu;
const particle =
  /^(?:de|del|della|delle|dei|degli|la|las|le|les|los|du|des|der|den|dem|die|von|van|het|'t|op|do|da|dos|das|di|e|y|upon|na|af|und|et|l['’].*|d['’].*)$/u;
/** Words that say that an address follows, and are none of it. */
const label =
  /^(?:(?:neue|new|min|minha|nova|mi|nueva|mijn|ny|yeni)?(?:liefer|rechnungs|post|wohn)?(?:adress(?:e|en)?|anschrift|address|adres(?:i|im|imiz)?|direcci[oó]n|endereço|morada|indirizzo|adresa)|wohnort|wohnhaft|lieferung|ship|deliver):?$/iu;
const numberWord = /^(?:No|Nr|N|n|nº|n°|núm|num|no|nr)[.:°º]{0,2}$/u;
const barrier = '\n:;()"!?«»|⟦,';
const mostWords = 6;
const longestWord = 30;

/** The words before the number of a house, as far as they can be the name of a street. */
export function streetBefore(text: string, at: number): Street | undefined {
  const nearest = wordBefore(text, at);
  if (!nearest || !/\p{L}/u.test(nearest.word)) return undefined;
  const hasSign = numberWord.test(nearest.word);
  const words = wordsOfStreet(text, hasSign ? nearest.start : at);
  const [first, ...rest] = words;
  const last = words.at(-1)?.word ?? '';
  if (!first || !/^\p{Lu}.*\p{L}|\p{L}{3}(?:stra|str\.)/u.test(last)) return undefined;
  const isNamed = rest.some(({ word }) => /^\p{Lu}/u.test(word));
  const isCertain = compound.test(last) || (isNamed && (isBegin(first.word) || ending.test(last)));
  return { start: first.start, isCertain };
}

interface Word {
  word: string;
  start: number;
}

/** From the last word back, as long as they are capital, small words of a name, or what names begin with. */
function wordsOfStreet(text: string, end: number): Word[] {
  const chosen: Word[] = [];
  for (let at = end; chosen.length < mostWords;) {
    const found = wordBefore(text, at, chosen.length > 0);
    if (!found) break;
    const { word, start } = found;
    const endsSentence =
      word.endsWith('.') && word.length > 5 && !compound.test(word) && !ending.test(word);
    const isPart = isBegin(word) || /^\p{Lu}|^\d{1,2}\.?$/u.test(word) || particle.test(word);
    if (endsSentence || !isPart || label.test(word)) break;
    chosen.unshift(found);
    if (isBegin(word) || contracted.test(word)) break;
    at = start;
  }
  while (
    chosen[0] &&
    !/^\p{Lu}/u.test(chosen[0].word) &&
    !isBegin(chosen[0].word) &&
    !compound.test(chosen[0].word)
  )
    chosen.shift();
  return chosen;
}

/** The word that ends right before a place, but for a blank, and a comma where the number of the house follows. */
function wordBefore(text: string, at: number, isWithin = false): Word | undefined {
  let end = at;
  if (text[end - 1] === ' ') end--;
  if (!isWithin && text[end - 1] === ',') end--;
  // "No:14": the sign of the number is a word of its own.
  if (!isWithin && end === at && text[end - 1] !== ':' && text[end - 1] !== '.') return undefined;
  let start = end;
  while (start > 0 && end - start < longestWord) {
    const char = text[start - 1] ?? '';
    const isSign = char === ':' && start === end;
    if (char === ' ' || (barrier.includes(char) && !isSign)) break;
    start--;
  }
  return start === end ? undefined : { word: text.slice(start, end), start };
}

function isBegin(word: string): boolean {
  return certainBegin.test(word) || capitalBegin.test(word);
}
