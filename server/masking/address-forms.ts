/** What postal addresses are made of, in a dozen countries; parts of patterns. */

const cityWord = "\\p{Lu}[\\p{L}'’]{1,24}";
const cityParticle =
  '(?:am|an der|im|in der|ob der|bei|de|du|des|de la|la|le|les|sur|sous|en|der|den|di|del|della|do|da|dos|das|nad|i|y|upon|on|in)';
/** At most four words, with what stands behind some: "Praha 1", "Firenze (FI)", "São Paulo - SP", "København N". */
const city = `(?:(?:St|Ste|Sta|Sto)\\. )?${cityWord}(?:(?:[ /-]|[ -]${cityParticle}[ -]|-l['’]|-d['’])(?:${cityWord}|[A-Z]{1,2}(?![\\p{L}\\d]))){0,3}(?: \\d{1,2}(?![\\d.,:/]))?(?: \\([A-Z]{2}\\)| - [A-Z]{2}(?!\\p{L}))?`;
/** 10627, D-10627, 1016 DV, 1200-093, 31-147, 753 21, 01310-200. */
const code =
  '(?:\\d{4} ?[A-Z]{2}(?![\\p{L}\\d])|\\d{5}-\\d{3}|\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{3} \\d{2}|(?:[A-Z]{1,2}-)?\\d{4,5})(?![\\p{N}.,:-])';
const ukCode = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![\\p{L}\\d])';
const usCode = '(?:[A-Z]{2}|[A-Z][a-z]+) \\d{5}(?:-\\d{4})?(?!\\d)';
const auCode = '(?:NSW|VIC|QLD|ACT|TAS|SA|WA|NT) \\d{4}(?!\\d)';
const caCode = '[A-Z]{2} [A-Z]\\d[A-Z] ?\\d[A-Z]\\d(?![\\p{L}\\d])';
const brCode = '(?:CEP:? )?\\d{5}-\\d{3}(?!\\d)';

export const gap = '(?:,? {0,2}\\n {0,2}|, ?| [-–] )';
/** Town with its postcode, either first. */
export const place = `(?:${code}[ ,]{1,2}${city}|${city}(?:${gap}| )(?:${ukCode}|${usCode}|${auCode}|${caCode}|${brCode}))`;

const units =
  'flat|apt|apartment|suite|ste|unit|room|floor|zimmer|wohnung|whg|etage|bât|bâtiment|appt|appartement|étage|esc|escalera|piso|puerta|pta|planta|apto|apartamento|andar|bloco|sala|lote|scala|interno|piano|bus|lok|lokal|lgh|daire|kat|blok|byt'
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');
/** Where in a house: flat, floor, staircase. */
export const unit = `(?:(?:${units}|APT|STE|[KkDd])[.:]? ?\\d[\\p{L}\\d]{0,4}(?![\\p{L}\\d])|(?:${units})[.:]? [A-Z]{1,2}(?![\\p{L}\\d])|(?:Bajo|bajo|Hinterhaus)(?!\\p{L})|\\d{1,3}\\.?[ºª°o]\\.?(?: ?\\p{L}{1,6}\\.?)?)`;
/** A part of a town. */
export const quarter = `${cityWord}(?: ${cityWord}){0,2}(?![\\p{L}\\d])`;

/** 27b, 88/B, 221-II, 12 B, 7 m. 12, 12 bis. */
export const house =
  '\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}\\d:]|\\. ?\\d))?(?: ?[/-] ?(?:\\d{1,4}[a-z]?|[IVX]{1,4}|[A-Z])(?![\\p{L}\\d])){0,2}(?: (?:m|lok)\\. ?\\d{1,3}| (?:bis|ter))?(?![\\p{L}\\d])';

/** The street behind its house number, as in English and French; a town need not follow. */
export const numberFirst = [
  "\\d{1,5}[a-zA-Z]?,? (?:[NSEW]\\.? )?(?:(?:\\p{Lu}[\\p{L}\\d'’.-]{0,20}|\\d{1,3}(?:st|nd|rd|th)|of|the) ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Close|Crescent|Cres|Terrace|Ter|Way|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Gardens|Grove|Mews|Row|Walk|Hill|Quay|Circle|Cir|Trail|Alley|Wharf|Green|Rise)(?![\\p{L}\\d])\\.?",
  "\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}\\d]))?(?: (?:bis|ter|quater))?,? (?:rue|avenue|av\\.|boulevard|bd\\.?|place|chemin|allée|impasse|quai|cours|route|square|passage|faubourg|sentier|esplanade)(?! \\p{Ll}{3,} \\p{Ll})(?: (?:de|du|des|la|le|les|aux?|et|en|sur|d['’]|l['’]|de l['’]))*(?: ?[\\p{Lu}\\d][\\p{L}\\d'’.-]{0,24}| (?:de|du|des|la|le|les|d['’])(?= )| \\p{Ll}[\\p{L}'’-]{2,24}(?=,|\\n)){1,6}",
];

/** Postcode, prefecture, and on to the number of the house. */
export const japanese =
  /(?:〒 ?)?(?:\d{3}-\d{4}[ \n]{0,2})?(?:東京都|北海道|大阪府|京都府|(?:神奈川|和歌山|鹿児島|[\p{sc=Han}]{2})県)[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々ヶケ]{1,25}\d{1,4}(?:条[東西南北]\d{1,2})?(?:(?:-|丁目|番地|番|号|の) ?\d{0,4}){0,5}|〒 ?\d{3}-\d{4}/dgu;
