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
/** Turkish ones stand behind the name. */
const end = /^(?:sok(?:ak|ağı)?|sk|cad(?:desi)?|cd|mah(?:allesi)?|bulvarı|blv)\.?,?$/iu;
const particle =
  /^(?:de|del|della|delle|dei|degli|la|las|le|les|los|du|des|der|den|dem|die|von|van|het|'t|op|do|da|dos|das|di|e|y|upon|na|af|und|et|l['’].*|d['’].*)$/u;
/** Words that say that an address follows, and are none of it. */
const label =
  /^(?:(?:neue|new|min|minha|nova|mi|nueva|mijn|ny|yeni)?(?:liefer|rechnungs|post|wohn)?(?:adress(?:e|en)?|anschrift|address|adres(?:i|im)?|direcci[oó]n|endereço|morada|indirizzo|adresa)|wohnort|wohnhaft|lieferung|ship|deliver)$/iu;
const numberWord = /(?<=[ ,.])(?:No|Nr|N|n|nº|n°|núm|num|no|nr|č\.p)[.:°º]{0,2} ?$/u;
const longest = 70;
const mostWords = 6;

/** The words before the number of a house, as far as they can be the name of a street. */
export function streetBefore(text: string, at: number): Street | undefined {
  const whole = text.slice(Math.max(0, at - longest), at);
  const lead = whole.replace(numberWord, '').replace(/,? ?$/, '');
  const line = /[^\n:;()"!?«»|⟦,]*$/u.exec(lead)?.[0] ?? '';
  const words = line.split(' ').filter((word) => word !== '');
  const chosen = wordsOfStreet(words);
  const [first = '', ...rest] = chosen;
  const last = chosen.at(-1) ?? '';
  if (!/\p{L}{2}/u.test(last) || !/^\p{Lu}|\p{L}{3}(?:stra|str\.)/u.test(last)) return undefined;
  const isNamed = rest.some((word) => /^\p{Lu}/u.test(word));
  const isCertain =
    compound.test(last) || (isBegin(first) && isNamed) || (end.test(last) && isNamed);
  const start = at - whole.length + lead.length - line.length + line.lastIndexOf(chosen.join(' '));
  return line.includes(chosen.join(' ')) ? { start, isCertain } : undefined;
}

/** From the last word back, as long as they are capital, small words of a name, or what names begin with. */
function wordsOfStreet(words: string[]): string[] {
  const chosen: string[] = [];
  for (const word of words.slice(-mostWords).reverse()) {
    const endsSentence =
      /\.$/.test(word) && word.length > 5 && !compound.test(word) && !end.test(word);
    if (endsSentence || label.test(word)) break;
    if (!isBegin(word) && !/^[\p{Lu}\d]/u.test(word) && !particle.test(word)) break;
    if (/^\d/.test(word) && !/^\d{1,2}\.?$/.test(word)) break;
    chosen.unshift(word);
    if (isBegin(word)) break;
  }
  while (chosen[0] !== undefined && (particle.test(chosen[0]) || /^\d/.test(chosen[0])))
    chosen.shift();
  return chosen;
}

function isBegin(word: string): boolean {
  return certainBegin.test(word) || capitalBegin.test(word);
}
