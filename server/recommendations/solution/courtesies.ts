/** How a sentence opens, greets or closes without saying anything about the matter, in the languages agents meet most. */
const courtesies = [
  "(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)(?![\\p{L}'’]).{0,60}",
  '(?:thanks|thank you|many thanks|cheers)(?![\\p{L}]).{0,90}',
  '(?:i hope|hope|trust|we hope) (?:that |this |you |it |all |everything ).{0,80}',
  "(?:please |kindly )?(?:let (?:me|us) know|feel free|do not hesitate|don['’]t hesitate|reach out|get (?:back )?in touch|contact us|reply to this).{0,120}",
  '(?:if|should) (?:you|there).{0,60}(?:(?:further|other|more|any|additional) (?:questions?|help|assistance|concerns?|issues?)|anything else|need (?:us|me)|let (?:me|us) know).{0,90}',
  '(?:is there )?anything else.{0,60}',
  "(?:you['’]?re|you are) (?:very |most )?welcome.{0,80}",
  '(?:my|our) pleasure.{0,40}|no (?:problem|worries).{0,40}',
  "(?:i['’]?m |i am |we['’]?re |we are |so |very |really )*(?:glad|happy|pleased|great|good|delighted)(?: to hear| it| that| we| i| you| to have).{0,90}",
  "(?:i|we)['’]?(?:m| am|re| are) (?:very |so |really |truly )?sorry.{0,90}|(?:my |our )?(?:sincere )?apologies.{0,90}|(?:i|we) (?:do )?apologi[sz]e.{0,90}|sorry (?:for|about|to hear).{0,90}",
  "(?:i|we) (?:will|shall|['’]ll) (?:now )?(?:close|mark|solve).{0,60}|(?:i['’]?m|i am|we['’]?re|we are) (?:now )?(?:closing|marking).{0,60}|(?:as|since) (?:we|i) (?:have ?n[o'’]t|did ?n[o'’]t).{0,140}",
  'have a (?:great|good|nice|lovely|wonderful).{0,40}|enjoy (?:your|the).{0,40}|take care.{0,20}',
  '(?:hallo|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[r]?|moin|servus|grüß gott)(?![\\p{L}]).{0,60}',
  '(?:vielen|herzlichen|besten) dank.{0,90}|danke(?![\\p{L}]).{0,90}|wir danken.{0,90}',
  '(?:ich|wir) (?:hoffe|hoffen|freue|freuen).{0,100}|(?:gern|gerne)(?: geschehen)?.{0,40}|keine ursache.{0,20}',
  '(?:bei|für|sollten|falls|wenn) .{0,60}(?:fragen|hilfe|anliegen|rückfragen).{0,100}|melden sie sich.{0,80}|lassen sie (?:es )?(?:mich|uns).{0,80}',
  '(?:es tut (?:mir|uns)|(?:wir|ich) (?:bitte|bitten|entschuldige)).{0,110}|(?:schönen|schöne|einen schönen) (?:tag|woche|wochenende|abend).{0,40}',
  '(?:bonjour|bonsoir|cher|chère|salut)(?![\\p{L}]).{0,60}|merci(?![\\p{L}]).{0,90}|je vous remercie.{0,90}|nous vous remercions.{0,90}',
  "(?:n['’]hésitez pas|je reste|nous restons|si vous avez).{0,110}|(?:de rien|avec plaisir|je vous en prie).{0,40}|(?:désolé|nous sommes désolés|toutes nos excuses).{0,90}|bonne (?:journée|soirée|continuation).{0,20}",
  '(?:hola|buenos días|buenas (?:tardes|noches)|estimad[oa]s?)(?![\\p{L}]).{0,60}|(?:muchas )?gracias(?![\\p{L}]).{0,90}|(?:de nada|con (?:mucho )?gusto).{0,40}',
  '(?:no dudes?|si (?:tienes?|necesitas?|tiene)|quedo a|quedamos a).{0,110}|(?:lo siento|lamento|lamentamos|disculp).{0,90}|que tenga.{0,40}',
  '(?:olá|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oa])(?![\\p{L}]).{0,60}|(?:muito )?obrigad[oa](?![\\p{L}]).{0,90}|por nada.{0,20}',
  '(?:não hesite|se (?:tiver|precisar)|fico à|ficamos à|qualquer dúvida).{0,110}|(?:lamento|lamentamos|desculp|pedimos desculpa).{0,90}|tenha um.{0,40}',
  '(?:お世話になって|いつも.{0,20}ありがとう|お問い合わせ.{0,20}ありがとう|ご連絡.{0,20}ありがとう|よろしくお願い|宜しくお願い|ご不明な点|何かございましたら|申し訳|どういたしまして|恐れ入ります).{0,80}',
];
const courtesy = new RegExp(`^[-–—\\s]*(?:${courtesies.join('|')})$`, 'iu');

/** Whether a sentence of an agent's says nothing about the matter itself. */
export function isCourtesy(sentence: string): boolean {
  return courtesy.test(sentence.trim());
}

/** How customers say that it is over, in the same languages; not thanks for what is yet to come. */
const confirmations =
  /\b(?:(?:that|it|this)(?: has| have|['’]s)? (?:just )?(?:work(?:s|ed)|help(?:s|ed)|did (?:it|the trick)|fixed it|solved it|sorted)|works (?:now|again|fine|perfectly|great)|working (?:now|again|fine|perfectly)|(?:problem|issue) (?:is |has been )?(?:solved|fixed|resolved|gone)|all (?:good|sorted|set|fine) now|got it (?:now|working)|thanks|thank you|thx|cheers|perfect|brilliant|hat (?:geklappt|funktioniert|geholfen)|funktioniert (?:jetzt|wieder|nun)|geht (?:jetzt|wieder|nun)|klappt (?:jetzt|wieder)|erledigt|danke|vielen dank|super|(?:ça|cela) (?:marche|fonctionne)|(?:c['’]est )?(?:réglé|résolu)|merci|parfait|ya funciona|funcionó|(?:está )?(?:resuelto|solucionado)|gracias|perfecto|(?:já )?(?:funciona|funcionou|resolvido|resolveu)|obrigad[oa]|perfeito)(?![\p{L}])|(?:解決|直り|できました|動きました|ありがとうございま)/iu;
const longestConfirmation = 400;
/** Thanks in a message that asks or says that it does not work confirm nothing. */
const goesOn =
  /[?？]|\b(?:but|however|still (?:not|does|no|get|have|the)|does ?n[o'’]t|did ?n[o'’]t|not work|again,|aber|leider|immer noch|funktioniert nicht|geht nicht|mais|toujours|ne (?:marche|fonctionne) pas|pero|todavía|no funciona|mas ainda|não funciona|in advance|im voraus|d['’]avance|de antemano|antecipadamente)(?![\p{L}])|ません|でしょうか/iu;

/** Whether a customer says that they were helped, and nothing that goes on. */
export function isConfirmation(text: string): boolean {
  return text.length <= longestConfirmation && confirmations.test(text) && !goesOn.test(text);
}
