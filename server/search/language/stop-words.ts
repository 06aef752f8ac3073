/**
 * Words that say little about what a text is about, without accents, as `tokenise` writes them. They are weighed
 * less and never looked up, but stay: short questions live on them.
 */
export const stopWords = {
  en: words(
    'a about after again all also am an and any are as at be because been before being but by can could did do does doing don done down for from further get got had has have having he hello help her here hi his how i if in into is isn it its just know let like ll m me more most much my need no not now of on once one only or other our out over own please re s same she should so some such t than thank thanks that the their them then there these they this those through to too try trying under until up us ve very want was way we were what when where which while who whom why will with would you your',
  ),
  de: words(
    'aber alle als also am an auch auf aus bei bekomme bin bis bitte da damit danke dann das dass dein dem den der des die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas fur gegen geht gibt guten habe haben hallo hat hatte hier hilfe ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ist ja jetzt kann kein keine keinen konnen konnte man mehr mein meine meinem meinen meiner mich mir mit mochte muss nach nicht noch nur ob oder ohne schon sehr seit sein seine sich sie sind so soll tag uber um und uns unser unsere unter vom von vor war warum was weil wenn wer werden wie wieder wir wird wo wurde wurden zu zum zur',
  ),
  es: words(
    'a al algo algun alguna ante antes aqui asi aun ayuda buenas buenos cada como con cual cuando de del desde dia dias donde dos e el ella ellos en entre era es esa ese eso esta estan estar este esto estoy fue gracias ha hace hacer hasta hay he hola la las le les lo los mas me mi mis mucho muy nada ni no nos nuestro o os otra otro para pero por porque puede puedo que quiero se ser si sin sobre son soy su sus tambien tan te tengo tiene todo tu tus un una uno unos usted y ya yo',
  ),
  fr: words(
    'a ai aide alors apres au aucun aussi autre aux avant avec avez avoir bien bonjour c car ce cela ces cet cette chez comme comment d dans de depuis des deux dit dois doit donc du elle en encore est et etait etre eu fait faire fois ici il ils j je jour l la le les leur leurs lui m ma mais me merci mes moi mon n ne ni nos notre nous on ont ou par pas peu peut peux plus pour pourquoi qu quand que quel quelle qui quoi s sa sans se ses si soit son sont sous suis sur t ta te tes toi ton tous tout tres tu un une vers voila vos votre vous vouloir voudrais y',
  ),
  pt: words(
    'a ajuda ainda algum alguma ao aos apos aqui as assim ate boa bom cada com como consigo da das de depois dia do dos e ela ele eles em entre era essa esse esta estao estar estava este estou eu fazer foi gostaria ha isso isto ja la lhe mais mas me mesmo meu meus minha minhas muito na nao nas nem no nos nossa nosso num numa o obrigada obrigado ola onde os ou para pela pelo pode poderia por porque posso preciso quais qual quando que quem quero se sem ser seu seus so sobre sua suas tambem te tem tenho ter todo tudo um uma voce voces',
  ),
} as const satisfies Record<string, ReadonlySet<string>>;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
