interface Endings {
  /** Longest first; the first that leaves enough is taken off. */
  endings: string[];
  /** Letters that must be left. */
  least: number;
  /** Whether to go on until nothing fits: German stacks its endings. */
  again: boolean;
}

const light: Record<'de' | 'es' | 'fr' | 'pt', Endings> = {
  de: endings('ungen ung innen ern est em er en es et st e n s t', 4, true),
  es: endings(
    'aciones acion adores adoras ador adora amientos amiento imientos imiento amente mente ancias ancia encias encia ando iendo ados adas ado ada idos idas ido ida aron ieron aban aba amos emos imos are ara aran ar er ir en an as os es is a o e i s',
    3,
    false,
  ),
  fr: endings(
    'issements issement ements ement ations ation aisons aison ateurs ateur atrices atrice euses euse eurs eur ives ive ifs if eraient erait erais erons erez eront aient ais ait ions iez ons ent ant ants ante antes ees ee er ez es is it ie ir e s x i',
    3,
    false,
  ),
  pt: endings(
    'acoes acao adores adoras ador adora amentos amento imentos imento amente mente ancias ancia encias encia ando endo indo ados adas ado ada idos idas ido ida aram eram iram avam ava amos emos imos oes aos coes cao ar er ir am em ou ei as os es is a o e i s',
    3,
    false,
  ),
};

/**
 * A word in lower case and without accents, without the endings of number, gender, case and the commonest forms of
 * verbs. Light on purpose: what it leaves apart, the likeness of letters brings together again.
 */
export function stemLight(word: string, language: keyof typeof light): string {
  const { endings: list, least, again } = light[language];
  if (!/^[a-z]+$/.test(word)) return word;
  const found = list.find(
    (ending) => word.length - ending.length >= least && word.endsWith(ending),
  );
  if (found === undefined) return word;
  const stem = word.slice(0, -found.length);
  return again ? stemLight(stem, language) : stem;
}

function endings(list: string, least: number, again: boolean): Endings {
  return { endings: list.split(' ').sort((a, b) => b.length - a.length), least, again };
}
