const irregular =
  'wear wore worn|bring brought|buy bought|catch caught|teach taught|think thought|begin began begun|drive drove driven|ride rode ridden|fly flew flown|grow grew grown|throw threw thrown|show shown|draw drew drawn|eat ate eaten|fall fell fallen|forget forgot forgotten|freeze froze frozen|hide hid hidden|choose chose chosen|speak spoke spoken|steal stole stolen|tear tore torn|wake woke woken|write wrote written|break broke broken|bend bent|lend lent|spend spent|build built|leave left|lose lost|keep kept|sleep slept|feel felt|meet met|sell sold|hold held|stand stood|understand understood|stick stuck|find found|bind bound|wind wound|hang hung|shine shone|shoot shot|shake shook|take taken took|mistake mistook|drink drank drunk|sink sank sunk|ring rang rung|sing sang sung|swim swam|run ran|win won|seek sought|fight fought|bite bitten|blow blew blown|know knew known|hear heard|lead led|feed fed|bleed bled|slide slid|lie lay lain|rise rose risen|arise arose arisen|undo undid undone|withdraw withdrew withdrawn';
const bases = new Map(
  irregular.split('|').flatMap((row) => {
    const [base = '', ...forms] = row.split(' ');
    return forms.map((form): [string, string] => [form, base]);
  }),
);

/** The word by which all forms of an irregular English verb are known ("worn": "wear"); other words as they are. */
export function baseForm(word: string): string {
  return bases.get(word) ?? word;
}
