/**
 * Words that two texts share without being about the same thing: times, and what everybody does. A find is not
 * explained by them, in none of the languages, since texts mix.
 */
const everydayWords = new Set(
  [
    'already always another began begin came come comes coming day days ever every everything first gave give gives gone',
    'goes happen happened happens hour hours last later made make makes minute minutes month months morning never new',
    'next nothing old open opened opens put really right said say says second seconds seem seems show shows shown since',
    'soon start started still stop stopped sure take takes taken thing things think time times today tomorrow took tried',
    'tries try trying twice used using wait waiting week weekend weeks went within work worked working works year years yesterday',
    'bereits dann erst gemacht gestern gleich heute immer jahr lange machen minute minuten monat morgen neu neue neuen',
    'nichts nie noch schon seit stunde stunden tag tage tagen versucht wieder woche wochen wochenende zeit',
    'ahora antes ayer cada despues después empezo empezó funciona hora horas hoy intentado mañana manana mes meses minuto',
    'minutos nueva nuevo nunca otra pasado semana semanas siempre tiempo todavia todavía veces vez viejo ya',
    'ancien aujourd’hui avant demain depuis deja déjà encore essaye essayé fonctionne heure heures hier jamais jour jours',
    'marche matin minutes mois nouveau nouvelle pendant semaine semaines temps toujours week-end',
    'agora ainda ano antes dia dias funciona hoje hora horas mes mês minuto minutos nova novo nunca ontem sempre semana',
    'semanas tempo tentei vez vezes',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a word says nothing of what a text is about, as it is written in it. */
export function isEveryday(word: string): boolean {
  return everydayWords.has(word.toLowerCase());
}
