/** Behind these a number is a telephone number. */
export const phoneWords = [
  '(?:tele|mobil|handy|ruf|fax)(?:fon|telefon|phone)?(?:nummer|nr)|mobil(?:e|telefon)?(?: (?:phone|number))?|handy|portable|cell|whatsapp|telegram|fax|tel|tél|(?:cell )?phone|landline',
  'telefon|telephone|téléphone(?: (?:portable|fixe|mobile))?|teléfono(?: (?:móvil|fijo))?|telefone(?: celular)?|telemóvel|telem\\.|móvil|movil|celular|telefono|cellulare|cell\\.|recapito telefonico',
  'telefoon(?:nummer)?|mobiel(?: nummer)?|gsm|06-nummer|komórka|komórk[ęi]|tel\\. kom|stacjonarny|numer telefonu|telefonu|telefonem|telefonnummer|mobilnummer|hemtelefon|mobilen?',
  'telefonum|telefonu(?:m|muz)?(?: numarası)?|cep(?: telefonu(?:m)?)?|gsm|puhelin(?:numero)?|puhelimeni|matkapuhelin|telefonszám(?:om)?|telefonní číslo|тел|телефон|τηλ|τηλέφωνο',
  '電話(?:番号)?|携帯(?:電話)?(?:番号)?|連絡先|电话|手机|전화(?:번호)?|휴대폰',
].join('|');

/** Behind these one is if it begins as one. */
export const callWords = [
  'call(?: (?:me|us))?|text(?: me)?|ring(?: me)?|reach me|my number|ruf\\p{L}{0,2}(?: (?:mich|uns|sie))?(?: (?:mich|uns))?(?: bitte)?|meine nummer|(?:erreichbar|erreichen)(?: (?:bin ich|sie mich|unter))?',
  'appel\\p{L}{1,4}(?:-moi)?|joindre|joignable|mon numéro|fixe|ll[aá]m\\p{L}{1,6}|mi número|fijo|ligu?[ea]r?(?: para)?|meu número|fixo|chiam\\p{L}{1,6}|il mio numero|fisso|bel(?: (?:me|mij|ons))?|mijn nummer|vast',
  'dzwonić|zadzwoń|mój numer|mój nr|ring(?: mig)?|mitt nummer|mit nummer|mitt nr|hem|numaram|ara(?:yın|yabilirsiniz)|iş|volejte|moje číslo|soita|numeroni',
  '[tmf](?=[:.])|ph?(?=[:.])',
].join('|');
