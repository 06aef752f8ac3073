import { capitals, letters } from './latin-letters.ts';

/** What postal addresses are made of, in a dozen countries: each is tried at one place, one behind the other. */

const within = `[${letters}'’]`;
const noWord = `(?![${letters}\\d])`;
const cityParticle =
  '(?:am|an der|im|in der|ob der|bei|de la|des|de|du|la|les|le|sur|sous|en|der|den|di|della|del|do|da|dos|das|nad|i|y|upon|on|in)';

/** The first word of a town, and each further one: "Freiburg im Breisgau", "København N", "Kadıköy/İstanbul". */
export const city = at(`(?:(?:St|Ste|Sta|Sto)\\. )?[${capitals}]${within}{2,24}`);
export const moreCity = at(
  `(?:[ /-]|[ -]${cityParticle}[ -]|-l['’]|-d['’])(?:[${capitals}]${within}{1,24}|[A-Z]{1,2}${noWord})`,
);
/** "Praha 1", "Firenze (FI)", "São Paulo - SP". */
export const cityEnd = at(
  `(?: \\d{1,2}(?![\\d.,:/]))?(?: \\([A-Z]{2}\\)| - [A-Z]{2}(?![${letters}]))?`,
);
/** 10627, D-10627, 1016 DV, 1200-093, 31-147, 753 21, 01310-200. */
export const codeBefore = at(
  `(?:\\d{4} ?[A-Z]{2}${noWord}|\\d{5}-\\d{3}|\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{3} \\d{2}|(?:[A-Z]{1,2}-)?\\d{4,5})(?![\\d.,:-])[ ,]{1,2}`,
);
const gap = '(?:,? {0,2}\\n {0,2}|, ?| [-–] )';
/** SW1A 9ZZ, IL 62704, VIC 3000, ON M5H 2N2, 01310-200. */
export const codeBehind = at(
  `(?:${gap}| )(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}${noWord}|(?:[A-Z]{2}|[A-Z][a-z]{1,20}) \\d{5}(?:-\\d{4})?(?!\\d)|(?:NSW|VIC|QLD|ACT|TAS|SA|WA|NT) \\d{4}(?!\\d)|[A-Z]{2} [A-Z]\\d[A-Z] ?\\d[A-Z]\\d${noWord}|(?:CEP:? )?\\d{5}-\\d{3}(?!\\d))`,
);
/** Between the house and the town. */
export const townGap = at(`(?:${gap}| in | )`);
/** A part of the town, which some put before it. */
export const quarter = at(
  `${gap}[${capitals}]${within}{1,24}(?: [${capitals}]${within}{1,24})?(?: [${capitals}]${within}{1,24})?${noWord}`,
);

const units =
  'flat|apt|apartment|suite|ste|unit|room|floor|zimmer|wohnung|whg|etage|bât|bâtiment|appt|appartement|étage|esc|escalera|piso|puerta|pta|planta|apto|apartamento|andar|bloco|sala|lote|scala|interno|piano|bus|lok|lokal|lgh|daire|kat|blok|byt'
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');
/** Where in a house: flat, floor, staircase. */
export const flat = at(
  `(?:${gap}| )(?:(?:${units}|APT|STE|[KkDd])[.:]? ?\\d[${letters}\\d]{0,4}${noWord}|(?:${units})[.:]? [A-Z]{1,2}${noWord}|(?:Bajo|bajo|Hinterhaus)${noWord}|\\d{1,3}\\.?[ºª°o]\\.?(?: ?[${letters}]{1,6}\\.?)?)`,
);

/** 27b, 88/B, 221-II, 12 B, 7 m. 12, 12 bis. */
export const house = at(
  `\\d{1,4}(?: ?[a-zA-Z](?![${letters}\\d:]|\\. ?\\d))?(?: ?[/-] ?(?:\\d{1,4}[a-z]?|[IVX]{1,4}|[A-Z])${noWord}){0,2}(?: (?:m|lok)\\. ?\\d{1,3}| (?:bis|ter))?${noWord}`,
);

/** The street behind the number of its house, as in English and French; a town need not follow. */
export const houseAndStreet = [
  at(
    `\\d{1,5}[a-zA-Z]?,? (?:[NSEW]\\.? )?(?:(?:[${capitals}][${letters}\\d'’.-]{0,20}|\\d{1,3}(?:st|nd|rd|th)|of|the) ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Close|Crescent|Cres|Terrace|Ter|Way|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Gardens|Grove|Mews|Row|Walk|Hill|Quay|Circle|Cir|Trail|Alley|Wharf|Green|Rise)${noWord}\\.?`,
  ),
  at(
    `\\d{1,4}(?: ?[a-zA-Z]${noWord})?(?: (?:bis|ter|quater))?,? (?:rue|avenue|av\\.|boulevard|bd\\.?|place|chemin|allée|impasse|quai|cours|route|square|passage|faubourg|sentier|esplanade)(?: (?:de|du|des|la|le|les|aux|au|et|en|sur)(?= )| [dl]['’][${letters}'’-]{2,24}| [${capitals}\\d][${letters}\\d'’.-]{0,24}| [a-zà-ÿ][${letters}'’-]{2,24}(?=,|\\n)){1,6}`,
  ),
];

/** A pattern that is tried at one place only. */
function at(source: string): RegExp {
  return new RegExp(source, 'y');
}

/** Postcode, prefecture, and on to the number of the house. */
export const japanese =
  /(?:〒 ?)?(?:\d{3}-\d{4}[ \n]{0,2})?(?:東京都|北海道|大阪府|京都府|(?:神奈川|和歌山|鹿児島|[\p{sc=Han}]{2})県)[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々ヶケ]{1,25}\d{1,4}(?:条[東西南北]\d{1,2})?(?:(?:-|丁目|番地|番|号|の) ?\d{0,4}){0,5}|〒 ?\d{3}-\d{4}/dgu;
