/** What people end a mail with before their name, in the languages agents meet most. */
const closings = [
  '(?:kind|best|warm|warmest|many|with)?\\s*(?:regards|wishes)|(?:with )?(?:kind|best|warm) regards|best|cheers|thanks|thank you|many thanks|thanks (?:a lot|again|so much|in advance)|thank you (?:very much|in advance|so much)|sincerely|yours(?: sincerely| faithfully| truly)?|sincerely yours|respectfully|take care|rgds|br|thx|ty',
  '(?:mit )?(?:freundlichen?|besten?|herzlichen?|vielen|lieben?|schönen?|sonnigen?) (?:grüßen?|gruß|gruss|grüssen?|dank)|viele grüße|liebe grüße|beste grüße|mfg|vg|lg|hochachtungsvoll|danke(?: schön| im voraus)?|vielen dank(?: im voraus)?|gruß|grüße',
  "(?:bien )?cordialement|(?:très )?cordialement|bien à vous|salutations(?: distinguées)?|(?:avec mes )?(?:sincères |meilleures )?salutations|merci(?: beaucoup| d['’]avance| par avance)?|cdlt|bonne (?:journée|soirée)|je vous prie d['’]agréer.{0,120}",
  'un (?:cordial )?saludo|(?:muchos )?saludos(?: cordiales)?|atentamente|cordialmente|(?:muchas )?gracias(?: de antemano)?|quedo atent[oa]|un abrazo',
  '(?:atenciosamente|att\\.?|cumprimentos|(?:com os )?(?:melhores|meus) cumprimentos|abraços?|(?:muito )?obrigad[oa](?: desde já)?|grat[oa]|cordialmente)',
  '(?:以上|よろしくお願い(?:いた|致)?し(?:ます|申し上げます)|何卒よろしくお願い(?:いた|致)?し(?:ます|申し上げます)|宜しくお願い(?:いた|致)?します|敬具|草々|失礼(?:いた|致)?します)',
];
export const closingLine = new RegExp(`^(?:${closings.join('|')})[\\s,.!。、:)-]*$`, 'iu');

/** What telephones and programs add by themselves. */
export const device =
  /^(?:sent (?:from|with|via) (?:my |the )?(?:iphone|ipad|android|samsung|galaxy|mobile|phone|huawei|pixel|outlook|yahoo|proton|blackberry|windows|gmail|tutanota|mail for)|get outlook for|von meinem .{2,30}gesendet|gesendet (?:von|mit) (?:meinem |der |outlook)|diese nachricht wurde von meinem|envoyé (?:de|depuis|à partir de) (?:mon|ma|outlook|yahoo)|télécharger outlook|enviado (?:desde|do|de|pelo|a partir do) (?:mi|meu|o )|obtener outlook|obter (?:o )?outlook|(?:iphone|android|スマートフォン|ipad)から送信)/iu;

/** A postscript is meant to be read, wherever it stands. */
export const postscript = /^(?:p\.?\s?s\.?|pd|nb|追伸)\s?[:：.)\-–]|^(?:ps|p\.s\.)\s/iu;
