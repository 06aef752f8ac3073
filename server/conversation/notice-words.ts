/**
 * What a legal notice says, one pattern for each thing, in the languages agents meet most. None of them makes a
 * notice alone: people report messages, errors and receivers too.
 */

/** It speaks of the mail it stands in. */
const names =
  /\b(?:this (?:e-?mail|message|communication|transmission|correspondence)|confidentiality notice|information (?:contained|transmitted)|disclaimer)\b|\b(?:dieser?|der inhalt dieser) (?:e-?mail|nachricht|mitteilung)|\b(?:ce (?:message|courriel|mail|courrier)|cet? e-?mail)|\b(?:este|el presente|del presente) (?:mensaje|correo|e-?mail)|\b(?:esta mensagem|este e-?mail|(?:conteúdo d|n)esta mensagem|(?:o|a) presente (?:e-?mail|mensagem))|(?:本|この)(?:電子)?(?:メール|メッセージ)/iu;

/** It, or what is in it, is secret. */
const secret =
  /\b(?:confidential(?:ity)?|privileged)\b|vertraulich|rechtlich geschützt|confidentiel|secret professionnel|confidencia|機密|秘密/iu;

/** Lawyers say "may contain"; who complains says "contains". */
const mayBeSecret =
  /\b(?:may|might|can) (?:also )?(?:contain|be)\b.{0,60}\b(?:confidential|privileged)|kann\b.{0,60}vertraulich.{0,40}enthalten|peu(?:t|vent) contenir.{0,60}confidentiel|pued[ea]n? contener.{0,60}confidencia|po(?:de|dem|ssa) conter.{0,60}confidencia|(?:機密|秘密)(?:情報)?.{0,20}(?:含|場合が|可能性|おそれ|こと)/iu;

/** It is meant for somebody. */
const addressed =
  /\b(?:intended|named|sole|exclusive|only for|solely for)\b.{0,50}\b(?:recipients?|addressees?|persons?|individuals?|use)\b|\bonly for the addressee|für.{0,60}(?:empfänger|adressat|person)\S{0,4}.{0,20}bestimmt|(?:vorgesehen|bezeichnet|genannt|angegeben|beabsichtigt|bestimmungsgemäß|richtig)er? (?:empfänger|adressat)|(?:destiné|intention|attention|usage|adressé)\S{0,3}.{0,40}(?:destinataire|exclusi)|pas (?:le|l['’]un des|un des) (?:destinataire|véritable destinataire)|(?:dirigid|destinad|exclusiv)\S{0,6}.{0,40}destinatari|no es (?:usted )?el destinatari|(?:destina-se|destinad|dirigid|exclusiv)\S{0,6}.{0,40}destinatári|não (?:é|for|seja) o destinatári|(?:宛先|名宛人|受信者|受取人).{0,12}(?:以外|のみ|で(?:は)?ない|に限|だけ)|意図された受信者/iu;

/** It may have come to the wrong one: always said to "you", as a condition. */
const astray =
  /\bif (?:you|received|this).{0,60}\b(?:in error|by mistake)\b|\bif you (?:are|were) not\b.{0,30}\b(?:recipient|addressee)|\b(?:wenn|falls|sollten) sie\b.{0,80}(?:irrtümlich|versehentlich|nicht der)|si (?:vous|ce|cet).{0,80}(?:par (?:erreur|mégarde)|pas (?:le|l['’]un))|si (?:usted )?(?:ha|lo ha|no es|recibe|recibió|el lector).{0,80}(?:por error|por equivocación|destinatari)|(?:se|caso) (?:você |v\. ?s\.ª )?(?:não|tenha|recebeu|receber|o senhor|esta|este).{0,80}(?:por (?:engano|erro|equívoco)|destinatári)|(?:誤って|手違いで|間違って).{0,24}(?:場合|とき|際|方は)|誤送信.{0,12}場合|心当たり[がの]ない/iu;

/** Then it is to be thrown away, or its sender told. */
const undone =
  /\b(?:delete|destroy|(?:notify|inform|contact|advise|alert)\b.{0,20}\bsender)|\blösch|vernicht|absender.{0,30}(?:inform|benachrichtig|verständig)|(?:inform|benachrichtig|verständig)\S{0,6}.{0,20}absender|détrui|supprim|effac|(?:aviser|avertir|prévenir|informer)\b.{0,20}expéditeur|elimin|destru|b[oó]rr[ea]|(?:notif|comuni|inform|avis)\S{0,8}.{0,20}remitente|apag(?:ue|ar|á)|exclu[aí]|(?:notif|comuni|inform|avis)\S{0,8}.{0,20}remetente|破棄|削除|消去|(?:送信|発信|差出)[者人].{0,16}(?:連絡|通知|一報|知らせ)/iu;

/** Nobody else may use it. */
const forbidden =
  /\b(?:use|disclos\w+|copy(?:ing)?|distribut\w+|dissemination|reproduction|retention)\b.{0,80}\b(?:prohibited|forbidden|unlawful|not permitted)|(?:weitergabe|verbreitung|kopie\S*|vervielfältigung|verwendung|nutzung).{0,80}(?:untersagt|nicht gestattet|verboten|unzulässig)|toute (?:utilisation|diffusion|copie|reproduction|divulgation|publication).{0,100}(?:interdite?|prohibée?|autorisée)|(?:divulgación|copia|distribución|difusión|reproducción|utilización|uso).{0,80}prohibid|(?:divulgação|cópia|distribuição|utilização|reprodução|disseminação|uso).{0,80}(?:proibid|vedad)|(?:転送|複製|開示|使用|利用|配布|転載|複写).{0,30}(?:禁|お断り|ご遠慮|お控え)/iu;

/** Said by nobody but lawyers; one of them is needed. */
export const lawyersWords = [mayBeSecret, addressed, astray, forbidden];
/** What others say as well; a mail that may hold a secret is one that is spoken of. */
export const commonWords = [secret, undone];
export const mailWords = names;

const mail =
  '(?=.{0,160}(?:e-?mail|message|sender|nachricht|absender|courriel|expéditeur|correo|mensaje|remitente|mensagem|remetente|メール))';

/** What programs and companies add without a lawyer: of these, one is enough. */
export const machineNotices = [
  /^virus[- ]free\b|\bno virus found in this\b/i,
  /\b(?:this|dieser?|cet?|este|esta)\b.{0,20}(?:e-?mail|message|nachricht|courriel|courrier|correo|mensaje|mensagem).{0,30}(?:been|was|is|wurde|été|sido|fue|foi)\b.{0,30}(?:scanned|checked|geprüft|überprüft|analys|vérifi|analiza|comproba|verificad|avast|avg\b|mcafee|sophos).{0,60}(?:virus|viren|malware|avast|avg\b|mcafee|sophos|geprüft|überprüft)/iu,
  /(?:absence de virus dans|(?:avast|antivirus).{0,40}(?:ha analizado|analizó)) (?:ce courrier|ce message|este)/iu,
  /(?:本|この)(?:電子)?メール.{0,40}ウイルス.{0,20}(?:検査|スキャン|チェック|フリー|検出されません)/u,
  new RegExp(
    `^\\P{L}{0,3}(?:caution|warning|attention|external|achtung|vorsicht|hinweis|extern|precaución|advertencia|atención|cuidado|atenção|aviso|注意|警告|外部|社外)${mail}.{0,80}(?:(?:outside|außerhalb|extérieur|fuera|de fora|外部|社外).{0,40}(?:organi[sz]a|company|network|unternehmen|firma|entreprise|société|empresa|送信|届|から)|(?:external|externe[rn]?) (?:sender|e-?mail|source|absender|quelle)|(?:expéditeur|remitente|remetente|courriel|correo) extern)`,
    'iu',
  ),
  /\bconsider (?:the|our|your) environment|(?:environment|planet).{0,30}\bbefore (?:you print|printing)|\bbefore (?:you print|printing).{0,60}\b(?:environment|planet|necessary)\b/i,
  /umwelt.{0,80}(?:drucken|ausdruck)|(?:drucken|ausdruck).{0,80}umwelt/iu,
  /(?:pens|respect|préserv|protég)\S{1,5} .{0,20}(?:environnement|planète).{0,60}imprim|avant d['’]imprimer.{0,60}(?:environnement|planète|nécessaire)/iu,
  /(?:medio ?ambiente|meio ambiente|planeta).{0,80}impri[mr]|(?:antes de imprimir|no imprima|não imprima).{0,60}(?:medio ?ambiente|meio ambiente|planeta|naturaleza|natureza|necesario|necessário)/iu,
  /(?:環境保護|地球環境|環境のため|環境に配慮|環境への配慮).{0,30}印刷|印刷.{0,30}(?:環境保護|地球環境)/u,
];
/** The whole of a line that marks mail from outside. */
export const outsideMark =
  /^\[?external(?: e-?mail| sender)?\]?:?$|^[【[](?:外部|社外)メール[】\]]$/i;

/** A person speaks: asks, says "I", or names an error by its number. */
export const personSpeaks =
  /[?？](?=[\s"'”’»)]|$)|¿|(?<![\p{L}\d.])(?:I|I['’]\p{L}+|[Mm]y|[Ii]ch|[Mm]ir|[Mm]ich|[Mm]ein\p{L}{0,2}|[Jj]e|[Jj]['’]\p{L}+|[Mm]on|[Mm]a|[Mm]es|[Yy]o|[Mm]is?|[Mm]e|[Ee]u|[Mm]eus?|[Mm]inhas?)(?![\p{L}\d])|[私僕俺]|(?:error|fehler|erreur|erro|エラー|code|código|コード)[ \p{Pd}:#(]{0,3}(?:code|no|nr|n°|コード|番号)?[ .:：#(]{0,3}[A-Z]{0,6}[-_ ]?\d{2,}/u;
