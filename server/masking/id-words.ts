/** Words behind which a number is the one that a state gave to a person, by country. */
export const idWords = [
  // English
  "passport|driving licen[cs]e|driver['’]?s licen[cs]e|national insurance|nino|ni (?:no|number)|nhs|tax id|aadhaar|identity card|id card|medicare",
  // German
  'reisepass(?:nummer)?|steuer-?id\\p{L}{0,24}|(?:steuer-?)?identifikationsnummer|sozialversicherungs\\p{L}{1,8}|personalausweis(?:nummer)?|ausweisnummer|ausweis-?nr|führerschein(?:nummer)?|ahv(?:-?(?:nummer|nr))?|svnr',
  // French
  "passeport|sécurité sociale|carte d['’]identité|permis de conduire|numéro fiscal|n° ?avs|numéro avs",
  // Spanish and Portuguese
  'pasaporte|c[eé]dula|curp|carnet de conducir|n[uú]mero de la seguridad social|passaporte|nif|cart[aã]o de cidad[aã]o|bilhete de identidade|carta de condu[cç][aã]o|rg',
  // Dutch, Italian, Polish
  "paspoort(?:nummer)?|bsn|burgerservicenummer|rijbewijs(?:nummer)?|passaporto|codice fiscale|cod\\. fisc|carta d[’']identità|pesel|paszport(?:u)?|dow[oó]d(?:u)? osobist(?:y|ego)",
  // Nordic
  'personnummer|passnummer|körkort(?:snummer)?|cpr(?:-?(?:nummer|nr))?|pasnummer|fødselsnummer|personnr|henkilötunnus|hetu|passin numero',
  // Turkish, Czech, Slovak
  't\\.? ?c\\.? (?:kimlik(?: (?:no|numar\\p{L}{1,8}))?)|kimlik (?:no|numar\\p{L}{1,8})|pasaport|ehliyet|rodn[eé] č[ií]slo|r\\.č|číslo pasu',
  // Japanese, Chinese
  'パスポート|マイナンバー|個人番号|運転免許証|身份证',
].join('|');
