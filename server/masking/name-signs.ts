/** Words beside which a name stands, in a dozen languages; parts of patterns. */

export const greetings =
  'hi|hello|hey|dear|hiya|morning|good (?:morning|afternoon|evening|day)|greetings|thanks|thank you|many thanks|hallo|guten (?:tag|morgen|abend)|moin|servus|grüß gott|grüezi|liebe[rs]?|sehr geehrte[rs]?|werte[rs]?|danke|vielen dank|bonjour|bonsoir|salut|ch[eè]re?|merci|coucou|hola|buen(?:os|as) (?:días|tardes|noches)|estimad[oa]|querid[oa]|apreciad[oa]|gracias|olá|oi|bom dia|boa (?:tarde|noite)|prezad[oa]|car[oa]|obrigad[oa]|ciao|buongiorno|buonasera|salve|gentile|gentilissim[oa]|egregio|grazie|goeden?(?:morgen|middag|avond|dag)|goedemiddag|goedemorgen|goedenavond|beste|geachte|lieve|dag|hoi|bedankt|dank je|cześć|witam|witaj|dzień dobry|dobry wieczór|drog[ia]|szanown[ya]|dziękuję|hej|hejsan|hallå|god (?:morgon|kväll|dag)|bästa|käraste?|kära|tack|merhaba|selam|günaydın|iyi (?:günler|akşamlar)|sayın|sevgili|değerli|teşekkürler';

export const honorifics =
  'mr|mrs|ms|mx|miss|messrs|dr|prof|professor|sir|madam|herrn?|frau|hr|fr|dipl|ing|monsieur|madame|mademoiselle|mme|mlle|señora?|señorita|sr|sra|srta|don|doña|senhora?|signora?|signor(?:e|ina)?|sig|sig\\.ra|dott|dott\\.ssa|meneer|mevrouw|heer|dhr|mevr|mw|pani?|pan(?:em|ią|a|u|ie)|fru|herr|sayın';

/** Said by people who tell their name. */
export const introductions =
  "my name(?: is|['’]s)|mein name(?: ist|:)|ich (?:heiße|heisse)|je m['’]appelle|mon nom est|me llamo|mi nombre es|(?:o )?meu nome é|me chamo|chamo-me|mi chiamo|il mio nome è|mijn naam is|ik heet|nazywam się|mam na imię|jag heter|mitt namn är|benim adım|adım|ismim";

export const farewells =
  "(?:(?:kind|best|warm|many) )?(?:regards|wishes)|cheers|thanks(?: again| a lot| so much| in advance)?|thank you(?: very much)?|sincerely|yours(?: sincerely| faithfully| truly)?|best|mit (?:freundlichen|besten|lieben|herzlichen) grüßen|(?:freundliche|beste|liebe|viele|herzliche|schöne) grüße|(?:lieben )?gruß|mfg|lg|vg|danke(?: im voraus)?|vielen dank|(?:bien )?cordialement|bien à vous|(?:meilleures )?salutations(?: distinguées)?|merci(?: d['’]avance| beaucoup)?|sincères salutations|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:muchas )?gracias(?: de antemano)?|un abrazo|atenciosamente|att|cumprimentos|(?:com os )?melhores cumprimentos|abraços?|(?:muito )?obrigad[oa]|(?:cordiali|distinti) saluti|saluti|grazie(?: mille)?|met vriendelijke groeten?|(?:vriendelijke )?groet(?:en|jes)?|mvg|bedankt|alvast bedankt|(?:z poważaniem|pozdrawiam|z wyrazami szacunku)|dziękuję|(?:med )?vänliga? hälsning(?:ar)?|mvh|hälsningar|tack(?: på förhand)?|saygılarımla|saygılar|iyi (?:günler|çalışmalar)|teşekkürler|teşekkür ederim";

/** Small words within a name, between parts of it that are capital. */
export const particles =
  'van|von|vom|zu|zur|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ben|af|av|y|e|ter|ten|op';
